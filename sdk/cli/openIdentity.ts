import { firstOf } from '../server/identity/firstOf.ts';
import type { Identity } from '../server/identity/identity.ts';
import { jwks } from '../server/identity/jwks.ts';
import { memberstack } from '../server/identity/memberstack.ts';
import { signedProof } from '../server/identity/signedProof.ts';
import { signedToken } from '../server/identity/signedToken.ts';
import { type Environment, required, tokenSecret, UsageError } from './settings.ts';

/** Who may say who is signed in: member tokens always; signed proofs, a service's own tokens and Memberstack's where they are set. */
export function openIdentity(environment: Environment): Identity {
  return firstOf(signedToken({ secret: tokenSecret(environment) }), ...proofs(environment), ...service(environment), ...members(environment));
}

function proofs(environment: Environment): Identity[] {
  const secret = environment['GOODTERMS_PROOF_SECRET'];
  if (!secret) return [];
  if (secret === tokenSecret(environment)) throw new UsageError('GOODTERMS_PROOF_SECRET is the same as GOODTERMS_TOKEN_SECRET. It stands in a template that more people can read: make it one of its own, with openssl rand -hex 32');
  return [signedProof({ secret })];
}

function service(environment: Environment): Identity[] {
  const keysUrl = environment['GOODTERMS_JWKS_URL'];
  if (!keysUrl) return [];
  const issuer = required(environment, 'GOODTERMS_JWKS_ISSUER', 'It is the iss of the tokens whose keys GOODTERMS_JWKS_URL publishes, to the letter.');
  const audience = required(environment, 'GOODTERMS_JWKS_AUDIENCE', 'It is the aud of the tokens whose keys GOODTERMS_JWKS_URL publishes: what says that they are for your site.');
  return [jwks({ keysUrl, issuer, audience })];
}

function members(environment: Environment): Identity[] {
  const secretKey = environment['GOODTERMS_MEMBERSTACK_KEY'];
  if (!secretKey) return [];
  return [memberstack({ secretKey, appId: required(environment, 'GOODTERMS_MEMBERSTACK_APP', 'It is the id of the app that GOODTERMS_MEMBERSTACK_KEY belongs to, app_…') })];
}
