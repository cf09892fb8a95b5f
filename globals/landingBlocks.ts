import type { Block, Field } from 'payload'

/**
 * What the landing page is made of. Editors add, order and hide these; what has nothing to show does not
 * appear. A title that is left empty is the site's own, in the visitor's language.
 */
export const landingBlocks: Block[] = [
  block('steps', [
    {
      name: 'steps',
      type: 'array',
      minRows: 1,
      maxRows: 8,
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 60 },
        { name: 'text', type: 'textarea', required: true, maxLength: 300 },
      ],
    },
  ]),
  block('courses'),
  block('plans'),
  block('teachers'),
  block('offers'),
  block('services', [atMost(6)]),
  block('projects', [atMost(6)]),
  block('posts', [atMost(3)]),
  block('comments', [atMost(9)]),
  block('voices', [
    {
      name: 'voices',
      type: 'array',
      minRows: 1,
      maxRows: 12,
      admin: { description: 'What students say, in their own words and with their consent.' },
      fields: [
        { name: 'text', type: 'textarea', required: true, maxLength: 400 },
        { name: 'name', type: 'text', required: true, maxLength: 80 },
        { name: 'course', type: 'text', maxLength: 120 },
      ],
    },
  ]),
  block('counters', [
    {
      name: 'counters',
      type: 'array',
      minRows: 1,
      maxRows: 4,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'value', type: 'number', required: true, min: 0, max: 10_000_000 },
            { name: 'label', type: 'text', required: true, maxLength: 60 },
          ],
        },
      ],
    },
  ]),
  block('story', [{ name: 'body', type: 'richText', required: true }]),
  block('questions', [
    {
      name: 'questions',
      type: 'array',
      minRows: 1,
      maxRows: 30,
      fields: [
        { name: 'question', type: 'text', required: true, maxLength: 160 },
        { name: 'answer', type: 'richText', required: true },
      ],
    },
  ]),
  block('newsletter'),
  block('contact'),
]

/** What a school has on its landing page before anyone has touched it. */
export const usualBlocks = [
  'courses',
  'plans',
  'teachers',
  'services',
  'offers',
  'comments',
  'projects',
  'posts',
  'newsletter',
  'contact',
]

function block(slug: string, fields: Field[] = []): Block {
  return {
    slug,
    interfaceName: `${slug[0]?.toUpperCase()}${slug.slice(1)}Block`,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', maxLength: 90 },
          {
            name: 'hidden',
            type: 'checkbox',
            defaultValue: false,
            admin: { description: 'Kept, and not shown.' },
          },
        ],
      },
      { name: 'lead', type: 'textarea', maxLength: 300 },
      ...fields,
    ],
  }
}

function atMost(rows: number): Field {
  return { name: 'count', type: 'number', min: 1, max: 24, defaultValue: rows }
}
