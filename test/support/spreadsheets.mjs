// Spreadsheets as small as they can be, made of their parts.
import {strToU8, zipSync} from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const escaped = text =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const columnName = column => String.fromCharCode(65 + column);

/**
 * An .xlsx file. A cell is a text, a number, or `{value, style}`, where the style is the index of a format.
 * @param {Record<string, readonly (readonly unknown[])[]>} sheets
 * @param {readonly string[]} formats codes of number formats; style 1 is the first of them
 */
export function xlsx(sheets, formats = []) {
  const names = Object.keys(sheets);
  const cell = (content, row, column) => {
    const {value, style = 0} = typeof content === 'object' ? content : {value: content};
    const place = `r="${columnName(column)}${row + 1}" s="${style}"`;
    return typeof value === 'number'
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const sheet = rows =>
    `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((content, at) => cell(content, row, at)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `${XML}<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML}<Relationships>${names.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${XML}<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheet(sheets[name]))]),
    ),
  });
}

/** An .ods file; a cell is its XML. @param {string} name @param {readonly string[]} rows */
export const ods = (name, rows) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `${XML}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="${escaped(name)}">${rows.map(row => `<table:table-row>${row}</table:table-row>`).join('')}<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
