export { goodtermsHandlers, type HandlerOptions } from './goodtermsHandlers.ts';
export { type MovableClock, movableClock } from './movableClock.ts';
export { addTestMember, type TestMember } from './testMember.ts';
export { testPlaybook } from './testPlaybook.ts';
export { createApi } from '../server/createApi.ts';
export { mintToken } from '../server/identity/mintToken.ts';
export { signedToken } from '../server/identity/signedToken.ts';
export { memoryStore } from '../server/store/memory.ts';
