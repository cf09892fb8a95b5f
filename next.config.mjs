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
  // `npm test` checks the types of the whole project, this part included.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)
