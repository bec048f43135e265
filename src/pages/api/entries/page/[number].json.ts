import type { APIRoute } from 'astro';
import { listEntries } from '../../../../site/api/list-entries.ts';
import { openLibrary } from '../../../../site/open-library.ts';
import { listPageParameters } from '../../../../site/paginate.ts';

export function getStaticPaths() {
  return listPageParameters(openLibrary().entries.length)
    .filter((parameter) => parameter !== undefined)
    .map((parameter) => ({ params: { number: parameter.slice('page/'.length) } }));
}

export const GET: APIRoute = ({ params }) =>
  Response.json(listEntries(openLibrary(), `page/${params.number}`));
