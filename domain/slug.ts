/** Letters that are no plain ones with marks, as passports write them. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  `а=a б=b в=v г=g ґ=g д=d е=e є=ie ё=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t
   у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ы=y ь= ъ= э=e ю=iu я=ia ß=ss ø=o ł=l đ=d ı=i æ=ae œ=oe`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Ukrainian reads two of them otherwise, and is known by those that Russian does not have. */
const ukrainian: typeof letters = { ...letters, г: 'h', и: 'y' }
const isUkrainian = /[іїєґ]/i

/**
 * A name as the last part of an address: plain small letters, digits and hyphens, at most 100. Empty when nothing of
 * it can be written so.
 */
export function slugOf(name: string): string {
  const read = isUkrainian.test(name) ? ukrainian : letters
  return [...name.normalize('NFC').toLowerCase()]
    .map((sign) => read[sign] ?? sign)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-+|-+$/g, '')
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`
  return free
}
