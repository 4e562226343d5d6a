/** The parts of GitHub's answers that we read (REST API version 2022-11-28). */
export interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable?: boolean;
  readonly html_url: string;
  readonly upload_url: string;
  readonly created_at: string;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  /** `uploaded`, or `starter` for what a broken upload left. */
  readonly state: string;
  readonly size: number;
  /** `sha256:<hex>`; null or absent on old releases and GHES. */
  readonly digest?: string | null;
  readonly url: string;
}
