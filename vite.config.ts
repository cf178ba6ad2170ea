import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { writeInventory } from './release/writeInventory.ts';

/** The oldest browsers that the widget promises to work in; each has `light-dark()`, nesting and `showModal()`. */
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** The package's entries, one for each `exports` line of package.json. */
const entries = {
  'sdk/client/index': '../sdk/client/index.ts',
  'sdk/contract/index': '../sdk/contract/index.ts',
  'sdk/terms/index': '../sdk/terms/index.ts',
  'sdk/server/index': '../sdk/server/index.ts',
  'sdk/server/store/sqlite': '../sdk/server/store/sqlite.ts',
  'sdk/server/store/postgres': '../sdk/server/store/postgres.ts',
  'sdk/server/mail/smtpMailer': '../sdk/server/mail/smtpMailer.ts',
  'sdk/server/stripe/stripeBilling': '../sdk/server/stripe/stripeBilling.ts',
  'sdk/testing/index': '../sdk/testing/index.ts',
  'sdk/cli/main': '../sdk/cli/main.ts',
  'widget/index': '../widget/index.ts',
};

/** A path from the top of the repository. */
const at = (path: string): string => resolve(import.meta.dirname, path);

/**
 * Which files the script tag loads: few, because each costs about a hundred bytes and a request. What waits on the page;
 * what opens; what screens share; then each language and each `widget/screens/*.ts` that screens are loaded by comes by
 * itself. A module goes into the first of them that needs it.
 */
const widgetFiles = [
  { name: neededBy('start', 'widget/start.ts'), debugName: 'start', priority: 3 },
  { name: neededBy('letter', 'widget/state/session.ts'), debugName: 'letter', priority: 2 },
  { name: 'parts', test: (id: string) => !isApart(id) && !isOfScreen(id), priority: 1 },
];

/** The loader is a file of its own already, and so are the doctor, what shows elements of the owner's, and each language, with the one rule that is its own. */
function isApart(id: string): boolean {
  return /\/widget\/(words|connection|loader|doctor|reveal)\b|\/terms\/italianDay|\/package\.json$/.test(id);
}

/** What only one file of screens needs. */
function isOfScreen(id: string): boolean {
  return /\/widget\/(payment\/|styles\/payment\.css|screens\/((?!Failure)[A-Z]|[a-z]+\/|(ways|agreed|others)\.ts))|\/@stripe\//.test(id);
}

/** Names the file of all that importing `top` brings along. */
function neededBy(file: string, top: string): (id: string, graph: ModuleGraph) => string | null {
  return (id, graph) => {
    const found = new Set<string>();
    const visit = (from: string): void => {
      if (found.has(from)) return;
      found.add(from);
      graph.getModuleInfo(from)?.importedIds.forEach(visit);
    };
    visit(at(top));
    return found.has(id) && !isApart(id) ? file : null;
  };
}

/** What Rolldown tells of the modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

const everything: ViteUserConfig = {
  root: 'demo',
  base: '/',
  oxc: jsx,
  plugins: [leanJsx(), leanSignals(), namespacesInPlace(), inventory()],
  build: { target: ['es2022', ...browsers], cssTarget: browsers },
  builder: {},
  environments: {
    /** The demo's pages. */
    client: {
      build: {
        outDir: '../dist/demo',
        emptyOutDir: true,
        rolldownOptions: { input: [at('demo/index.html'), at('demo/pay/index.html'), at('demo/playground/index.html')] },
      },
    },
    /** The owner's desk, to be served beside any API. Its files lie below `desk/`, as their addresses do. */
    desk: {
      consumer: 'client',
      build: {
        outDir: '../dist/desk',
        emptyOutDir: true,
        copyPublicDir: false,
        assetsDir: 'desk/assets',
        rolldownOptions: { input: at('demo/desk/index.html') },
      },
    },
    /** The npm package: a module for each source file. */
    npm: {
      consumer: 'client',
      build: {
        outDir: '../dist/lib',
        emptyOutDir: true,
        copyPublicDir: false,
        minify: false,
        lib: { formats: ['es'], entry: entries },
        rolldownOptions: { external: /^[^./\0]/, output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' } },
      },
    },
    /** What the script tag loads. Library mode keeps Vite's preload helper out of the loader; chunk names are neutral, since blockers read them. */
    cdn: {
      consumer: 'client',
      // Without `browser`, for which signals has an older and longer build.
      resolve: { conditions: ['module', 'production'] },
      build: {
        outDir: '../dist/cdn',
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: true,
        // Beside the files, and named by none of them: a page never asks for them.
        sourcemap: 'hidden',
        lib: { formats: ['es'], entry: { goodterms: '../widget/loader.ts' }, fileName: '[name]' },
        rolldownOptions: {
          output: {
            minify: true,
            comments: false,
            generatedCode: { symbols: false },
            chunkFileNames: 'chunk/[name]-[hash].js',
            codeSplitting: { groups: widgetFiles },
          },
        },
      },
    },
  },
  test: {
    root: import.meta.dirname,
    projects: [
      {
        extends: true,
        test: { name: 'node', root: import.meta.dirname, include: ['test/**/*.test.ts'], exclude: ['test/{browser,accessibility,hosts,lean,recipes,engines}/**', '**/node_modules/**'], environment: 'node', setupFiles: ['test/support/seed.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'dom', root: import.meta.dirname, include: ['test/**/*.test.tsx'], environment: 'happy-dom', setupFiles: ['test/support/layout.ts'], testTimeout: 15_000 },
      },
      {
        extends: true,
        test: { name: 'browser', root: import.meta.dirname, include: ['test/{browser,accessibility}/**/*.test.ts'], environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'engines', root: import.meta.dirname, include: ['test/engines/*.test.ts'], environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: { name: 'hosts', root: import.meta.dirname, include: ['test/{hosts,lean}/**/*.test.ts'], environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'recipes', root: import.meta.dirname, include: ['test/recipes/{,builders/}*.test.ts'], environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
      },
    ],
  },
};

/** Has the script tag's elements made by `h()`: smaller than the automatic runtime, which brings a function of its own. */
function leanJsx(): Plugin {
  const pragma = "/** @jsxRuntime classic @jsx h @jsxFrag Fragment */import { h, Fragment } from 'preact';";
  return {
    name: 'lean-jsx',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'cdn',
    transform: { filter: { id: /\.tsx$/ }, handler: (code) => ({ code: pragma + code, map: null }) },
  };
}

/**
 * Leaves out of the script tag's signals what binds a signal that is itself written into an element, as `{busy}` in place of
 * `{busy.value}`: no screen does that, and it is a third of them. What follows the signals that a component reads stays as it is.
 */
function leanSignals(): Plugin {
  const bindings = [
    // The component and the properties that make a signal a node.
    [/function w\(\{data:t\}\)\{.*?(?=b\("__b")/s, ''],
    // What is done with signals among the attributes of an element: before, after, and when it goes.
    [/(b\("__b",\(t,i\)=>\{y\(\);m=void 0;)if\("string".*?(?=t\(i\)\}\);b\("__r")/s, '$1'],
    [/(b\("diffed",\(t,i\)=>\{y\(\);m=void 0;).*?(?=t\(i\)\}\);function k)/s, '$1'],
    [/if\("string"==typeof i\.type\)\{let t=i\.__e;.*?i\.__np=void 0\}else(?=\{let t=i\.__c)/s, 'if("string"!=typeof i.type)'],
  ] as const;
  return {
    name: 'lean-signals',
    applyToEnvironment: ({ name }) => name === 'cdn',
    transform: {
      filter: { id: /@preact\/signals\/dist\/signals\.mjs$/ },
      handler(code) {
        const lean = bindings.reduce((text, [binding, kept]) => {
          if (!binding.test(text)) this.error(`@preact/signals is written otherwise than leanSignals knows: it has no ${binding}. Look at what the new version has in its place.`);
          return text.replace(binding, kept);
        }, code);
        return { code: lean, map: null };
      },
    },
  };
}

/**
 * A file that others share gives what is imported from it later as an object, which Rolldown makes by a helper in a file of
 * its own. Written out it needs no helper: that saves one request before the first message.
 */
function namespacesInPlace(): Plugin {
  const helper = /rolldown-runtime-/;
  return {
    name: 'namespaces-in-place',
    applyToEnvironment: ({ name }) => name === 'cdn',
    renderChunk(code) {
      const written = code
        .replace(/^import \{ t as __exportAll \} from .*$/m, '')
        .replace(/__exportAll\(\{([^}]*)\}, 1\)/g, (_call, members: string) => `{${members.replace(/(\w+): \(\) => (\w+)/g, 'get $1() { return $2; }')}}`);
      // The lines stay where they were, and so does what the source map says of them.
      return written === code ? null : { code: written, map: null };
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          if (helper.test(file)) delete bundle[file];
          else if (output.type === 'chunk') {
            if (/rolldown-runtime-|__exportAll/.test(output.code)) this.error(`${file} still needs Rolldown's helper: it is written otherwise than namespacesInPlace knows. Look at what renderChunk gets.`);
            output.imports = output.imports.filter((imported) => !helper.test(imported));
          }
        }
      },
    },
  };
}

/** Says what each file of the script tag is for, and makes the copy of the loader that a tag with `integrity` names. */
function inventory(): Plugin {
  return {
    name: 'inventory',
    applyToEnvironment: ({ name }) => name === 'cdn',
    writeBundle: ({ dir = '' }, bundle) => writeInventory(dir, Object.values(bundle)),
  };
}

/** The demo with its API in the page, for people who only want to look: files that any web space can serve. */
const staticDemo: ViteUserConfig = {
  root: 'demo/static',
  base: './',
  publicDir: '../public',
  oxc: jsx,
  plugins: [msw({ mode: 'worker-only' }), besideTheWidget()],
  build: {
    target: ['es2022', ...browsers],
    cssTarget: browsers,
    outDir: '../../dist/static',
    emptyOutDir: true,
    rolldownOptions: { input: [at('demo/static/index.html'), at('demo/static/playground/index.html')] },
  },
};

/** Puts the built widget beside the page that pastes its tag. */
function besideTheWidget(): Plugin {
  return { name: 'beside-the-widget', apply: 'build', closeBundle: () => cpSync(at('dist/cdn'), at('dist/static'), { recursive: true }) };
}

export default defineConfig(({ mode }) => (mode === 'static' ? staticDemo : everything));
