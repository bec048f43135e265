import type { Capture } from '../src/model/capture.ts';

const page = `<!doctype html><html lang="en"><head><title>Old bridge to be rebuilt</title>
<link rel="canonical" href="https://lorvan.example/news/bridge.html"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Old bridge to be rebuilt</h1>
<figure><img src="/img/bridge.jpg" alt="The bridge at dusk"><figcaption>The bridge in 1912</figcaption></figure>
<p>The town council of <a href="/lorvan">Lorvan</a> voted on Tuesday to <b>rebuild</b> the <em>old bridge</em> over the river Asta, at a cost of 10<sup>6</sup> euros.</p>
<p>Work is to begin in spring and to last eleven months, the mayor told <a href="javascript:x()">the council</a> after the vote.<br>It will be long.</p>
<ol start="3"><li>Clear the <b>banks</b><ul><li>left bank<li>right bank</ul><li>Build piers<p>with stone from the quarry.</ol>
<blockquote><p>We shall have a <i>bridge</i> again, and it will stand for a hundred years, she said.</blockquote>
<table><tr><th>Item<th>Euros<tr><td><a href="stone">Stone</a><td>1,000<tr><td>Wood<td>300</table>
<h3>What the <code>plan()</code> says</h3>
<pre>
  first
    second

third</pre>
<p>The engineer told the council that the work would be finished by the end of next year.</p></article>
<script>x()</script></body></html>`;

const copy = `Old bridge to be rebuilt
The town council of Lorvan voted on Tuesday to rebuild the old stone bridge over the river Asta, at a cost of 106 euros.
Work is to begin in spring and to last twelve months, the mayor told the council after the vote.
It will be long.
Clear the banks
left bank
right bank
Build piers
with stone from the quarry.
We shall have a bridge again, and it will stand for a hundred years, she said.
Item\tEuros
Stone\t1,000
Wood\t300
The engineer told the council that the work would be finished by the end of next year.
`;

/** An invented article as a page, as that page changed later, and as text copied from it. */
export const htmlContent: readonly Pick<Capture, 'path' | 'bytes'>[] = [
  ['later.html', page.replace('eleven', 'twelve').replace('<b>rebuild</b>', '<i>mend</i>')],
  ['page.html', page],
  ['copy.txt', copy],
].map(([path = '', text]) => ({ path, bytes: new TextEncoder().encode(text) }));
