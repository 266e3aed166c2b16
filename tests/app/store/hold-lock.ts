import { takeLock } from '../../../src/app/store/lock.ts'

/** A process that takes the lock of the folder it is given, says "held" and keeps it until it is killed. */
takeLock(process.argv[2] ?? '')
process.stdout.write('held\n')
setInterval(() => undefined, 60_000)
