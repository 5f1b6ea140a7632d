import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who the process is, and becoming somebody else: a server gives up its privileges when it listens.
extension Process {
  /// The number of the user.
  public func getuid() -> Int { Int(UserNames.system.getuid()) }

  /// The number of the user whose rights count.
  public func geteuid() -> Int { Int(UserNames.system.geteuid()) }

  /// The number of the group.
  public func getgid() -> Int { Int(UserNames.system.getgid()) }

  /// The number of the group whose rights count.
  public func getegid() -> Int { Int(UserNames.system.getegid()) }

  /// The numbers of all groups, the one whose rights count among them.
  public func getgroups() -> [Int] {
    let count = UserNames.system.getgroups(0, nil)
    guard count >= 0 else { return [getegid()] }
    var groups = [gid_t](repeating: 0, count: Int(count))
    let written = UserNames.system.getgroups(count, &groups)
    let all = groups.prefix(Int(max(0, written))).map { Int($0) }
    return all.contains(getegid()) ? all : all + [getegid()]
  }

  /// Becomes that user. `EPERM` when that is not allowed.
  public func setuid(_ id: Int) throws { try UserNames.check("setuid", UserNames.system.setuid(UserNames.id(id))) }

  /// Becomes that user. `ERR_UNKNOWN_CREDENTIAL` when there is none of that name.
  public func setuid(_ name: String) throws { try setuid(UserNames.user(name)) }

  /// Takes that user's rights.
  public func seteuid(_ id: Int) throws { try UserNames.check("seteuid", UserNames.system.seteuid(UserNames.id(id))) }

  /// Takes that user's rights.
  public func seteuid(_ name: String) throws { try seteuid(UserNames.user(name)) }

  /// Goes over to that group.
  public func setgid(_ id: Int) throws { try UserNames.check("setgid", UserNames.system.setgid(UserNames.id(id))) }

  /// Goes over to that group. `ERR_UNKNOWN_CREDENTIAL` when there is none of that name.
  public func setgid(_ name: String) throws { try setgid(UserNames.group(name)) }

  /// Takes that group's rights.
  public func setegid(_ id: Int) throws { try UserNames.check("setegid", UserNames.system.setegid(UserNames.id(id))) }

  /// Takes that group's rights.
  public func setegid(_ name: String) throws { try setegid(UserNames.group(name)) }

  /// Sets all further groups.
  public func setgroups(_ ids: [Int]) throws {
    let groups = try ids.map(UserNames.id)
    try UserNames.check("setgroups", UserNames.system.setgroups(groups))
  }

  /// Sets all further groups, by their names.
  public func setgroups(_ names: [String]) throws { try setgroups(names.map(UserNames.group)) }

  /// Sets the groups to those of the user, and one more.
  public func initgroups(_ user: String, _ extraGroup: Int) throws {
    let group = try UserNames.id(extraGroup)
    try UserNames.check("initgroups", UserNames.system.initgroups(user, group))
  }

  /// Sets the groups to those of the user, and one more.
  public func initgroups(_ user: String, _ extraGroup: String) throws {
    try initgroups(user, UserNames.group(extraGroup))
  }
}
