import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The faces of documents, whole: with every letter of Latin and Cyrillic. A PDF keeps the letters it uses. */
export async function documentFonts(): Promise<Record<'sans' | 'strong' | 'serif', Buffer>> {
  const { resolve } = createRequire(import.meta.url)
  const face = (file: string) => readFile(resolve(`@expo-google-fonts/${file}`))
  const [sans, strong, serif] = await Promise.all([
    face('onest/400Regular/Onest_400Regular.ttf'),
    face('onest/600SemiBold/Onest_600SemiBold.ttf'),
    face('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  ])
  return { sans, strong, serif }
}
