import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { viewTitle } from '../../../../admin/viewTitle.ts'
import config from '../../../../payload.config.ts'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const title = viewTitle((await params).segments)
  return title ? { ...metadata, title: `${title} · Atelier` } : metadata
}

export default function PanelPage({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}
