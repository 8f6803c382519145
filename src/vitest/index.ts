// A setup file of vitest: every claim that a test file announces becomes a test.

import { onClaim } from '../claims/verify.ts'
import { register } from './register.ts'

onClaim(register)
