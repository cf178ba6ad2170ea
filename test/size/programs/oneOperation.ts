import { createCore } from '../../../sdk/client/core.ts';
import { getStanding } from '../../../sdk/client/operations.ts';
import type { ClientOptions } from '../../../sdk/client/options.ts';

export const standing = (options: ClientOptions) => getStanding(createCore(options));
