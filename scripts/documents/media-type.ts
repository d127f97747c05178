import path from "node:path";

const office = "application/vnd.openxmlformats-officedocument";

const byEnding: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".heic": "image/heic",
  ".tif": "image/tiff",
  ".tiff": "image/tiff",
  ".txt": "text/plain",
  ".csv": "text/csv",
  ".zip": "application/zip",
  ".doc": "application/msword",
  ".docx": `${office}.wordprocessingml.document`,
  ".xls": "application/vnd.ms-excel",
  ".xlsx": `${office}.spreadsheetml.sheet`,
};

/** The media type that a file's ending says; that of plain bytes for one that is not known. */
export const mediaTypeOf = (file: string): string =>
  byEnding[path.extname(file).toLowerCase()] ?? "application/octet-stream";
