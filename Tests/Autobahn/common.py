"""Running wstest, reading its report, comparing it with what is expected, the summary."""
import ast, collections, glob, json, os, re, signal, subprocess, sys, threading, time

HERE = os.path.dirname(os.path.abspath(__file__))
signal.signal(signal.SIGTERM, lambda *a: sys.exit(143))     # so that `finally` stops what was started
STRICTNESS = {v: i for i, v in enumerate(("OK", "INFORMATIONAL", "NON-STRICT"))}     # the lower, the stricter
ORDER = ("OK", "NON-STRICT", "INFORMATIONAL", "FAILED", "UNIMPLEMENTED", "MISSING")


def die(msg):
    print("error: " + msg, file=sys.stderr)
    sys.exit(2)


def common_args(ap):
    ap.add_argument("--out", required=True, metavar="DIR", help="where the JSON/HTML reports and wstest.log go")
    ap.add_argument("--cases", default="*", help="patterns, comma-separated, e.g. 1.*,2.*,6.4.1 (default: all)")
    ap.add_argument("--exclude", default="", help="patterns to leave out, e.g. 9.*,12.*")
    ap.add_argument("--expected", metavar="FILE",
                    help="verdicts by case; a case that comes out less strict than there has failed")
    ap.add_argument("--write-expected", metavar="FILE", help="write this run's verdicts, for --expected")
    ap.add_argument("--venv", default=os.environ.get("AUTOBAHN_VENV") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), ".autobahn"),
        help="where ./install put the suite (default: %(default)s; installed there if absent or out of date)")


def patterns(s):
    return [p.strip() for p in s.split(",") if p.strip()]


def key(case):
    return [int(x) for x in case.split(".")]


class WsTest:
    """One wstest process: its output goes to DIR/wstest.log, progress to stderr."""

    def __init__(self, args, mode, spec):
        venv = os.path.abspath(args.venv)
        wstest = os.path.join(venv, "bin", "wstest")
        if subprocess.run([os.path.join(HERE, "install"), venv]).returncode:
            die("the installation failed")
        self.out = os.path.abspath(args.out)
        os.makedirs(self.out, exist_ok=True)
        for pat in ("index.json", "index.html", "*_case_*.json", "*_case_*.html"):     # no stale reports
            for f in glob.glob(os.path.join(glob.escape(self.out), pat)):
                os.remove(f)
        spec = dict(spec, outdir=self.out, cases=patterns(args.cases))
        spec["exclude-cases"], spec["exclude-agent-cases"] = patterns(args.exclude), {}
        specfile = os.path.join(self.out, "spec.json")
        with open(specfile, "w") as f:
            json.dump(spec, f, indent=1)
        self.logname = os.path.join(self.out, "wstest.log")
        self.cases, self.errors, self.ran, self.section, self.t0 = [], 0, 0, None, time.time()
        self.listed = threading.Event()
        self.proc = subprocess.Popen([wstest, "-m", mode, "-s", specfile, "-u", "0"], cwd=self.out,
                                     stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                     env=dict(os.environ, PYTHONUNBUFFERED="1"), text=True, errors="replace")
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self.listed.wait(60)
        if not self.cases:
            self.stop()
            die("the suite did not start (no such case?), see " + self.logname)

    def _read(self):
        with open(self.logname, "w") as log:
            for line in self.proc.stdout:
                log.write(line)
                log.flush()
                if line.startswith("Cases = "):
                    self.cases = ast.literal_eval(line[8:])
                    self.listed.set()
                self.errors += line.startswith("Traceback")
                if line.startswith("Connection to "):
                    print(line.rstrip(), file=sys.stderr)
                m = re.match(r"Running test case ID (\d+)", line)
                if m:
                    self.ran += 1
                    if m.group(1) != self.section:
                        self.section = m.group(1)
                        print("[%6.1f s] case %d of %d: section %s" % (
                            time.time() - self.t0, self.ran, len(self.cases), self.section), file=sys.stderr, flush=True)
        self.listed.set()

    def stop(self):
        if self.proc.poll() is None:
            self.proc.terminate()
        self.proc.wait()
        self.reader.join(10)


def worse(verdict, expected):
    """Whether a verdict is a failure, or less strict than the expected one."""
    return verdict not in STRICTNESS or STRICTNESS[verdict] > STRICTNESS.get(expected, len(STRICTNESS))


def write_expected(path, cases, got):
    rows = ["%s: %s" % (json.dumps(c), json.dumps({k: got[c][k] for k in ("behavior", "behaviorClose")}))
            for c in sorted(cases, key=key) if c in got]
    with open(path, "w") as f:
        f.write("{\n" + ",\n".join(rows) + "\n}\n")


def summary(wt, args):
    """Print the result of a run and return the exit status."""
    try:
        with open(os.path.join(wt.out, "index.json")) as f:
            got = next(iter(json.load(f).values()), {})
    except OSError:
        got = {}
    if not got:
        print("error: not one case ran, see %s" % wt.logname, file=sys.stderr)
        print("0 passed, %d failed" % len(wt.cases))
        return 2
    expected = {}
    if args.expected:
        with open(args.expected) as f:
            expected = json.load(f)
    sections, total, bad = {}, collections.Counter(), []
    for c in wt.cases:
        r, e = got.get(c, {}), expected.get(c, {})
        verdict, close = (r.get(k, "MISSING") for k in ("behavior", "behaviorClose"))
        if worse(verdict, e.get("behavior")) or worse(close, e.get("behaviorClose")):
            bad.append("%-8s %s (close: %s)" % (c, verdict, close)
                       + (", expected %(behavior)s (close: %(behaviorClose)s)" % e if e else ""))
        s = sections.setdefault(c.split(".")[0], collections.Counter())
        for k in (s, total):
            k[verdict] += 1
            k["close " + close] += 1
            k["ms"] += r.get("duration", 0)
    cols = [v for v in ORDER if total[v] or v in ("OK", "FAILED")]
    print("  %-8s" % "section" + "".join("%15s" % c for c in cols) + "%12s" % "seconds")
    for s in list(sections) + ["all"]:
        k = total if s == "all" else sections[s]
        print("  %-8s" % s + "".join("%15s" % (k[c] or "-") for c in cols) + "%12.1f" % (k["ms"] / 1000))
    print("  closing behavior: " + ", ".join("%d %s" % (n, k[6:]) for k, n in sorted(total.items()) if k.startswith("close ")))
    for line in bad:
        print("  FAIL " + line)
    if wt.errors:
        print("note: %d tracebacks of the suite itself in %s" % (wt.errors, wt.logname))
    if args.write_expected:
        write_expected(args.write_expected, wt.cases, got)
    print("report: %s (took %.0f s)" % (os.path.join(wt.out, "index.html"), time.time() - wt.t0))
    print("%d passed, %d failed" % (len(wt.cases) - len(bad), len(bad)))
    return 1 if bad else 0
