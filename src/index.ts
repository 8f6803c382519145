export { always } from './claims/criteria/always.ts'
