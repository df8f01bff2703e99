import qrcode from 'qrcode-generator';

/** A QR code as one SVG path on a square grid of modules, without the quiet zone. */
export interface QrCode {
  readonly modules: number;
  readonly path: string;
}

/** Draws a QR code without asking any server. Error correction of level M survives a reflection on the screen. */
export function drawQrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const squares: string[] = [];
  for (let row = 0; row < modules; row++)
    for (let column = 0; column < modules; column++)
      if (code.isDark(row, column)) squares.push(`M${column} ${row}h1v1h-1z`);
  return {modules, path: squares.join('')};
}
