import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The boot script sets theme and language before the first paint; the server's CSP allows it by this hash alone. */
const cspHash: Plugin = {
  name: 'csp-hash',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = bundle['index.html']
    const html = page?.type === 'asset' ? String(page.source) : ''
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
    const scriptHashes = scripts.map((script) => `sha256-${createHash('sha256').update(script).digest('base64')}`)
    this.emitFile({ type: 'asset', fileName: 'csp.json', source: JSON.stringify({ scriptHashes }) })
  },
}

/** Lucide's icons without its maker of icons, their names and their keys: a third of what they weigh. */
const leanIcons: Plugin = {
  name: 'lean-icons',
  apply: 'build',
  transform: {
    filter: { id: /lucide-react[\\/]dist[\\/]esm[\\/]icons[\\/]/ },
    handler: (code) =>
      code
        .replace('../createLucideIcon.mjs', fileURLToPath(new URL('./src/shared/ui/createIcon.ts', import.meta.url)))
        .replaceAll(/,? *\b(key: "[^"]*"|name: "[^"]*",|aliases: \[[^\]]*\])/g, ''),
  },
}

// What fetches many at once is asked for by three pages.
const dataParts =
  /node_modules[\\/](@tanstack[\\/](react-query|query-core|react-router|router-core|history|react-store|store)[\\/](?!.*[\\/](useQueries|queriesObserver)\.js)|openapi-)/
const shellFolders = /src[\\/](api|app[\\/](router|App|shell|fonts)|shared[\\/](lib|styles))/
const shellParts =
  /src[\\/]shared[\\/]ui[\\/](Avatar|Brand|Button|ErrorState|PageHead|PageSkeleton|PanelError|Segmented|Tag|Waiting|states)/
const listParts = /src[\\/]shared[\\/]ui[\\/](CheckBox|EmptyState|FilterBar|Pager|SearchBox|SelectBox|Table)/
const waitingParts =
  /src[\\/]modules[\\/]skills[\\/](roles[\\/](useRolesToReview|RolesToReview|Roles\.module)|ratings[\\/](useRequestCount|RequestsNotice)|evidence[\\/]useWithUnitEvidence)/
const onDemand =
  /tsr-split|CommandPalette|JobWatcher|api[\\/]jobs|usePalette\b|useProblemForm|shared[\\/]lib[\\/](fields|typed|useChange|useTriedJob|moments)/

const routeParts =
  /src[\\/](routeTree\.gen|routes[\\/](?!__root|_app\.|_app[\\/]index\.)|modules[\\/](?!home).*(choices|legal[\\/]words)\.ts)/

// The styles' layers are ordered in tokens.css, so it has to be in the first file.
const isShell = (id: string) => !onDemand.test(id) && (shellFolders.test(id) || shellParts.test(id))

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // A page's loader comes with the page: the shell need not know every query of the product.
      codeSplittingOptions: { defaultBehavior: [['loader', 'component']] },
      disableLogging: true,
    }),
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-GB', 'en-US'] }), enforce: 'pre' },
    react(),
    leanIcons,
    cspHash,
  ],
  resolve: {
    tsconfigPaths: true,
    // React has had this hook itself since 18.
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // A browser without preloading fetches a page's files a moment later, and nothing else. What a page shares with others is fetched once
    // the page is there, for the first file would else name it all: 2.6 KB for everybody. Pointing at a link fetches the page ahead.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    cssMinify: 'lightningcss',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The first file names every other. A name that says something is paid for by everybody; the manifest has it too.
        entryFileNames: 'assets/[hash:7].js',
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.css') ? 'assets/[hash:7][extname]' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'data', test: dataParts, priority: 10 },
            // What every page needs, as one file: forty small ones weigh a third more.
            { name: 'shell', test: isShell, priority: 5 },
            // What every list needs, as one file, and one name in the first file.
            { name: 'lists', test: listParts, priority: 4 },
            // All addresses but Home, in one file that comes after it.
            { name: 'routes', test: (id: string) => routeParts.test(id) && !onDemand.test(id), priority: 4 },
            // What waits for the reader, on three homes, their profile and the requests.
            { name: 'waiting', test: waitingParts, priority: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.COMPETENCE_URL ?? 'http://localhost:5080' } },
})
