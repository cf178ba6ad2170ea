import { fileURLToPath } from 'node:url';
import { API, SignatureKind, type Checker, type Type } from 'typescript/unstable/sync';
import type { OperationName } from '../operations.ts';

/** The types of one call of the `stripe` package. */
export interface OperationTypes {
  /** Whether the id of an object comes before the parameters. */
  takesId: boolean;
  /** The type of its parameters, or undefined where it takes none. */
  params: Type | undefined;
  /** The type that its promise answers. */
  reply: Type;
}

/** Opens the types of the installed `stripe` package for as long as `read` needs them, and answers what it read. */
export function withStripeTypes<T>(read: (checker: Checker, typesOf: (name: OperationName) => OperationTypes) => T): T {
  const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const files: Record<string, string> = {
    [at('probe.tsconfig.json')]: JSON.stringify({ compilerOptions, files: ['probe.ts'] }),
    [at('probe.ts')]: "import type { Stripe } from 'stripe';\nexport declare const stripe: Stripe;\n",
  };
  const api = new API({ cwd: at('.'), fs: { readFile: (file) => files[file], fileExists: (file) => (file in files ? true : undefined) } });
  try {
    const project = api.updateSnapshot({ openProjects: [at('probe.tsconfig.json')] }).getProject(at('probe.tsconfig.json'));
    const source = project?.program.getSourceFile(at('probe.ts'));
    const probe = source && project?.checker.getSymbolAtLocation(source);
    const client = probe && project?.checker.getExportsOfModule(probe)[0];
    if (!project || !client) throw new Error('The types of the stripe package could not be opened. Is it installed?');
    const { checker } = project;
    const stripe = found(checker.getTypeOfSymbol(client), 'Stripe');
    return read(checker, (name) => operationTypes(checker, stripe, name));
  } finally {
    api.close();
  }
}

/** `exactOptionalPropertyTypes` keeps `undefined` out of what is optional, so that a shape says only what can be sent. */
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2024'],
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
};

function operationTypes(checker: Checker, stripe: Type, name: OperationName): OperationTypes {
  const method = name.split('.').reduce((type, part) => propertyType(checker, type, part), stripe);
  // Where a method may be called without its params, a second signature leaves them out; the first tells more.
  const signature = found(checker.getSignaturesOfType(method, SignatureKind.Call)[0], name);
  const inputs = signature.getParameters();
  const params = inputs.find((input) => input.name === 'params');
  const optional = params && found(checker.getTypeOfSymbol(params), `${name} params`);
  const promise = found(checker.getReturnTypeOfSignature(signature), `${name} result`);
  const promised = found(checker.getPropertyOfType(promise, 'then'), `${name} then`);
  return {
    takesId: inputs[0]?.name === 'id',
    params: optional && checker.getNonNullableType(optional),
    reply: resolved(checker, checker.getTypeOfSymbol(promised), name),
  };
}

/** What `then` hands to its first argument. */
function resolved(checker: Checker, then: Type | undefined, name: string): Type {
  const signature = found(then && checker.getSignaturesOfType(then, SignatureKind.Call)[0], `${name} then`);
  const onFulfilled = checker.getNonNullableType(found(checker.getParameterType(signature, 0), name));
  const handler = found(onFulfilled && checker.getSignaturesOfType(onFulfilled, SignatureKind.Call)[0], name);
  return found(checker.getParameterType(handler, 0), name);
}

function propertyType(checker: Checker, type: Type, name: string): Type {
  const property = found(checker.getPropertyOfType(type, name), name);
  return found(checker.getTypeOfSymbol(property), name);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The stripe package has no ${what} any more. Look for its new name in the package's CHANGELOG.md.`);
  return value;
}
