/** Small files with right and wrong insides, made by hand: no test needs an Office program. */

function member(name: string): { local: Buffer; central: (offset: number) => Buffer } {
  const title = Buffer.from(name, 'utf8');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(title.length, 26);
  return {
    local: Buffer.concat([local, title]),
    central: (offset) => {
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(title.length, 28);
      entry.writeUInt32LE(offset, 42);
      return Buffer.concat([entry, title]);
    },
  };
}

/** A ZIP file of empty members. `unpackedBytes` is what the first member claims to hold, `flags` its general purpose bits. */
export function createZip(
  names: readonly string[],
  claim: { unpackedBytes?: number; flags?: number } = {},
): Buffer {
  const members = names.map(member);
  const locals = Buffer.concat(members.map(({ local }) => local));
  let offset = 0;
  const directory = Buffer.concat(
    members.map(({ local, central }) => {
      const entry = central(offset);
      offset += local.length;
      return entry;
    }),
  );
  directory.writeUInt16LE(claim.flags ?? 0, 8);
  directory.writeUInt32LE(claim.unpackedBytes ?? 0, 24);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(locals.length, 16);
  return Buffer.concat([locals, directory, end]);
}

export const DOCX_NAMES = ['[Content_Types].xml', 'word/document.xml'];
export const XLSX_NAMES = ['[Content_Types].xml', 'xl/workbook.xml'];

/** A file that begins like a PDF and is `bytes` long; the rest differs from byte to byte. */
export function createPdf(bytes: number): Buffer {
  const pdf = Buffer.alloc(bytes);
  for (let index = 0; index < bytes; index += 1) pdf[index] = (index * 31 + (index >> 8)) & 0xff;
  pdf.write('%PDF-1.7\n', 0, 'latin1');
  return pdf;
}
