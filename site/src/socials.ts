import type { SocialKind } from '../../domain/socialKind.ts'
import Behance from './icons/behance.svg'
import Facebook from './icons/facebook.svg'
import Instagram from './icons/instagram.svg'
import Linkedin from './icons/linkedin.svg'
import Pinterest from './icons/pinterest.svg'
import Telegram from './icons/telegram.svg'
import Tiktok from './icons/tiktok.svg'
import Vk from './icons/vk.svg'
import Whatsapp from './icons/whatsapp.svg'
import X from './icons/x.svg'
import Youtube from './icons/youtube.svg'

type Social = {
  /** Its own name, alike in every language. */
  name: string
  Icon: typeof X
}

export const socials: Record<SocialKind, Social> = {
  telegram: { name: 'Telegram', Icon: Telegram },
  instagram: { name: 'Instagram', Icon: Instagram },
  youtube: { name: 'YouTube', Icon: Youtube },
  tiktok: { name: 'TikTok', Icon: Tiktok },
  facebook: { name: 'Facebook', Icon: Facebook },
  x: { name: 'X', Icon: X },
  linkedin: { name: 'LinkedIn', Icon: Linkedin },
  vk: { name: 'VK', Icon: Vk },
  whatsapp: { name: 'WhatsApp', Icon: Whatsapp },
  behance: { name: 'Behance', Icon: Behance },
  pinterest: { name: 'Pinterest', Icon: Pinterest },
}
