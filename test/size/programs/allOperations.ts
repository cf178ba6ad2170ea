export { createClient } from '../../../sdk/client/client.ts';
