/** Where files are kept that are not in the database. */
export class Folder {
  constructor(readonly path: string) {}
}
