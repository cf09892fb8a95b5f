/** Where a school may be found besides its own site. */
export const socialKinds = [
  'telegram',
  'instagram',
  'youtube',
  'tiktok',
  'facebook',
  'x',
  'linkedin',
  'vk',
  'whatsapp',
  'behance',
  'pinterest',
] as const

export type SocialKind = (typeof socialKinds)[number]
