import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Next is the panel and nothing else: it listens on loopback, behind the site process, which sets
 * the headers, compresses, and answers `/api`.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  distDir: '.next',
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  compress: false,
  // `npm test` checks the types of the whole project. Next rewrites the file it is given when an option it
  // wants is missing, so it has one of its own.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'app/tsconfig.json' },
}

export default withPayload(config)
