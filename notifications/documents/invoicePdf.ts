import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { documentFonts } from './documentFonts.ts'
import { invoiceText } from './invoiceText.ts'
import type { InvoiceText, IssuedInvoice } from './invoiceText.ts'
import { drawTable } from './invoiceTable.ts'
import { ink, inkSoft, sheet } from './sheet.ts'

/**
 * A numbered document as a tagged PDF (PDF/UA) on A4, in its own language. The same facts make the same pages, so it can
 * be made anew whenever it is asked for.
 */
export async function invoicePdf(invoice: IssuedInvoice): Promise<Buffer> {
  const text = invoiceText(invoice)
  const { sans, strong, serif } = await documentFonts()
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: sheet.top, bottom: sheet.bottom, left: sheet.left, right: sheet.left },
    font: sans as unknown as string, // Or pdfkit opens a face of its own; it takes bytes as well.
    subset: 'PDF/UA' as unknown as PDFKit.PDFDocumentOptions['subset'], // not in its types yet
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: text.language,
    info: {
      Title: text.title,
      Author: invoice.facts.school.name,
      CreationDate: invoice.issuedAt,
      ModDate: invoice.issuedAt,
    },
  })
  doc.registerFont('sans', sans).registerFont('strong', strong).registerFont('serif', serif)
  const bytes = buffer(doc)
  draw(doc, text)
  doc.end()
  return bytes
}

function draw(doc: PDFKit.PDFDocument, text: InvoiceText): void {
  const root = doc.struct('Document')
  doc.addStructure(root)
  const add = (kind: string, write: () => void) => root.add(doc.struct(kind, {}, [write]))

  const [name = '', ...address] = text.seller
  add('P', () => doc.font('strong').fontSize(11).fillColor(ink).text(name))
  for (const line of address) {
    add('P', () => doc.font('sans').fontSize(9).fillColor(inkSoft).text(line))
  }
  doc.moveDown(3)
  add('H1', () => doc.font('serif').fontSize(24).fillColor(ink).text(text.title))
  doc.moveDown(0.6)
  for (const fact of text.facts) add('P', () => drawFact(doc, fact))
  doc.moveDown(1.5)

  drawTable(doc, root, text)
  if (text.note !== null) {
    const { note } = text
    doc.moveDown(2)
    add('P', () =>
      doc
        .font('sans')
        .fontSize(9)
        .fillColor(inkSoft)
        .text(note, sheet.left, doc.y, { width: sheet.width }),
    )
  }
  root.end()
}

/** What it is on the left, and how it is on the right, in one paragraph. */
function drawFact(
  doc: PDFKit.PDFDocument,
  { label, value }: { label: string; value: string },
): void {
  const { y } = doc
  doc.font('sans').fontSize(10).fillColor(inkSoft).text(`${label} `, sheet.left, y, { width: 110 })
  doc.fillColor(ink).text(value, sheet.left + 120, y, { width: sheet.width - 120 })
  doc.x = sheet.left
  doc.moveDown(0.25)
}
