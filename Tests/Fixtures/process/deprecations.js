// Warnings of what is deprecated: told, dropped, or thrown.

process.on('warning', (warning) => console.log('warning: %s %s', warning.code, warning.message))
process.on('uncaughtException', (err) => console.log('thrown: %s %s', err.code, err.message))

process.emitWarning('use the new one', 'DeprecationWarning', 'DEP_ONE')

process.noDeprecation = true
process.emitWarning('nobody hears this', 'DeprecationWarning', 'DEP_TWO')
process.emitWarning('this is not about deprecation', 'Warning', 'OTHER')
process.noDeprecation = false

process.throwDeprecation = true
process.emitWarning('use another', 'DeprecationWarning', 'DEP_THREE')
process.throwDeprecation = false
console.log(process.noDeprecation, process.throwDeprecation)
