import type { InvoiceText } from './invoiceText.ts'
import { hairline, ink, inkSoft, sheet } from './sheet.ts'

type Doc = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement
type Cells = readonly [string, string, string, string]

/** Where each column begins, and how wide it is: what, how many, what one costs, and what they cost together. */
const columns = [
  { x: sheet.left, width: 238, align: 'left' },
  { x: sheet.left + 243, width: 70, align: 'right' },
  { x: sheet.left + 318, width: 80, align: 'right' },
  { x: sheet.left + 403, width: 80, align: 'right' },
] as const

const GAP = 6

/** The lines of a document and their sums, as one table with a head; it goes on to a next page where it must. */
export function drawTable(doc: Doc, root: Element, text: InvoiceText): void {
  const table = doc.struct('Table')
  root.add(table)
  doc.fontSize(9).fillColor(inkSoft)
  drawRow(doc, table, { cells: text.columns, font: 'sans', tag: 'TH' })
  doc.fontSize(10).fillColor(ink)
  for (const cells of text.rows) drawRow(doc, table, { cells, font: 'sans', tag: 'TD' })
  for (const { label, value } of text.sums) {
    doc.fillColor(inkSoft)
    drawRow(doc, table, { cells: [label, '', '', value], font: 'sans', tag: 'TD' })
  }
  const { label, value } = text.total
  doc.fontSize(12).fillColor(ink)
  drawRow(doc, table, { cells: [label, '', '', value], font: 'strong', tag: 'TD' })
  table.end()
}

type Row = { cells: Cells; font: 'sans' | 'strong'; tag: 'TH' | 'TD' }

function drawRow(doc: Doc, table: Element, { cells, font, tag }: Row): void {
  doc.font(font)
  const height = Math.max(
    ...cells.map((cell, index) => doc.heightOfString(cell || ' ', { width: widthOf(index) })),
  )
  if (doc.y + height + GAP * 2 > doc.page.height - sheet.bottom) doc.addPage()
  const top = doc.y + GAP

  const row = doc.struct('TR')
  table.add(row)
  cells.forEach((cell, index) => {
    const column = columns[index]
    if (!column || cell === '') return
    const { x, width, align } = column
    const write = () => void doc.text(cell, x, top, { width, align })
    row.add(doc.struct(tag, {}, [write]))
  })
  row.end()

  const bottom = top + height + GAP
  doc.markContent('Artifact', { type: 'Layout' })
  doc.moveTo(sheet.left, bottom).lineTo(sheet.left + sheet.width, bottom)
  doc.lineWidth(0.5).strokeColor(hairline).stroke()
  doc.endMarkedContent()
  doc.x = sheet.left
  doc.y = bottom
}

const widthOf = (index: number): number => columns[index]?.width ?? 0
