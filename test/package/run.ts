// The package as others get it: packed, installed in empty folders outside the repository, and used on Node 20, 22 and 24.
import { conclude } from './checks.ts'
import { theLibraryAlone } from './library-alone.ts'
import { besideOnesOwnTests, examples, inPlainJavaScript, withoutTheRenderer } from './other-projects.ts'
import { packed } from './packed.ts'
import { aProjectOfOnesOwn } from './project-of-ones-own.ts'

const { sandbox, tarball } = packed()
theLibraryAlone(sandbox.folder('alone'), tarball)
const own = sandbox.folder('My claims')
aProjectOfOnesOwn(own, tarball)
inPlainJavaScript(own.folder('in-javascript'))
besideOnesOwnTests(own.folder('configured'))
examples(own)
withoutTheRenderer(own.folder('own-family'), own)
sandbox.remove()
conclude()
