import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { addressLines } from '../../domain/addressLines.ts'
import { MAX_BOXES_AT_ONCE } from '../../domain/box.ts'
import { isId } from '../../domain/id.ts'
import { boxLabels } from '../../queries/boxLabels.ts'
import { adminPaths } from '../adminPaths.ts'
import { countryName } from './countryName.ts'
import { Label } from './Label.tsx'
import { PrintButton } from './PrintButton.tsx'
import './labels.css'

const perSheet = { a6: 1, a4: 4 } as const

type Sheet = keyof typeof perSheet

/**
 * /admin/collections/boxes/labels?box=&box=&sheet=: the address labels of these boxes, to print: each on an A6 sheet, or four
 * on A4. For mentors.
 */
export async function BoxLabels({
  initPageResult: { permissions, req },
  searchParams,
}: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()

  const ids = [searchParams?.box ?? []].flat().filter(isId).slice(0, MAX_BOXES_AT_ONCE)
  const sheet: Sheet = searchParams?.sheet === 'a4' ? 'a4' : 'a6'
  const { school, boxes } = await boxLabels(req, ids)
  const sheets = inSheets(boxes, perSheet[sheet])
  return (
    <Gutter>
      <main className="labels">
        <SetStepNav
          nav={[{ label: 'Boxes to pack', url: adminPaths.boxes() }, { label: 'Labels' }]}
        />
        <div className="labels__head">
          <h1>{boxes.length === 1 ? 'One label' : `${boxes.length} labels`}</h1>
          <nav className="labels__sizes" aria-label="Sheet">
            <SizeLink ids={ids} sheet="a6" shown={sheet} label="A6, one each" />
            <SizeLink ids={ids} sheet="a4" shown={sheet} label="A4, four to a sheet" />
          </nav>
          {boxes.length > 0 && <PrintButton />}
        </div>
        <div className="labels__sheets" data-sheet={sheet}>
          {sheets.map((labels, index) => (
            <section key={index} className="labels__sheet" aria-label={`Sheet ${index + 1}`}>
              {labels.map(({ id, address }) => (
                <Label
                  key={id}
                  from={[school.name, ...school.address.split('\n')]}
                  to={addressLines(address, countryName(address.country, school.language))}
                  phone={address.phone}
                />
              ))}
            </section>
          ))}
        </div>
      </main>
    </Gutter>
  )
}

type SizeProps = { ids: readonly string[]; sheet: Sheet; shown: Sheet; label: string }

function SizeLink({ ids, sheet, shown, label }: SizeProps) {
  return (
    <Link
      href={adminPaths.boxLabels(ids, sheet)}
      aria-current={sheet === shown ? 'page' : undefined}
      prefetch={false}
    >
      {label}
    </Link>
  )
}

const inSheets = <T,>(labels: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(labels.length / size) }, (_, index) =>
    labels.slice(index * size, (index + 1) * size),
  )
