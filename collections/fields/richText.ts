import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { publicKinds } from '../../domain/publicPath.ts'

/** Lines that stand as they were typed. A plain field: the panel loads no editor of code from elsewhere. */
const code: Block = {
  slug: 'code',
  labels: { singular: 'Code', plural: 'Code' },
  fields: [{ name: 'code', type: 'textarea', required: true, maxLength: 10_000 }],
}

/**
 * The editor of every long text: exactly what `site/src/components/RichText.astro` shows, and nothing that
 * needs a style of its own (no alignment, colours or indents). What a text refers to is looked up by
 * `queries/readyText.ts`, so nothing is loaded along with it.
 */
export const richText = () =>
  lexicalEditor({
    features: () => [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({ enabledCollections: publicKinds, maxDepth: 0 }),
      UploadFeature({
        enabledCollections: ['media'],
        collections: { media: { fields: [{ name: 'caption', type: 'text', maxLength: 300 }] } },
        maxDepth: 0,
      }),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: [code] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
