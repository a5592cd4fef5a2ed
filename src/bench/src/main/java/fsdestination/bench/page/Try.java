package fsdestination.bench.page;

import fsdestination.bench.Extent;
import fsdestination.site.browser.Browser;
import java.nio.file.Path;
import java.util.Comparator;

public class Try {
  public static void main(String[] a) throws Exception {
    var ours = Path.of("target/dist/fullstory-actions.js").toAbsolutePath();
    var theirs = Path.of(a[0]).toAbsolutePath();
    try (var page = new BenchPage(Browser.valueOf(a[1]), ours, theirs)) {
      System.out.println(page);
      if (a[2].equals("trace"))
        for (var c : new Candidate[] {Candidate.OURS, Candidate.SEGMENT, Candidate.OURS, Candidate.SEGMENT}) {
          var tools = page.open().tools();
          var t = Trace.of(tools, () -> page.call("firstRun", page.script(c), c.action()));
          System.out.println("== " + c);
          t.events().stream().sorted(Comparator.comparing(TraceEvent::at)).filter(e -> e.took() > 0)
              .forEach(e -> System.out.printf("%d %-40s at %.0f took %.0f cpu %.0f %s%n", e.thread(), e.name(), e.at() % 1e8, e.took(), e.cpu(), e.url()));
        }
      else if (a[2].equals("cold")) for (int i = 0; i < 6; i++) { page.open(); System.out.println(page.call("eval", """
 (async () => { const f = await loadScript('%s'); const n = performance.now.bind(performance), t = [n()];
  const c = f({orgId:'x', subscriptions: twoSubscriptions('trackEvent')}); t.push(n()); const p = (await c)[0]; t.push(n());
  const l = p.load({}, {}); t.push(n()); await l; t.push(n()); const k = p.track(contexts[1]); t.push(n()); await k; t.push(n()); p.track(contexts[0]); t.push(n());
  return 'factory ' + (t[1]-t[0]).toFixed(3) + ' await ' + (t[2]-t[1]).toFixed(3) + ' load ' + (t[3]-t[2]).toFixed(3) + ' event ' + (t[5]-t[4]).toFixed(3) + ' second ' + (t[7]-t[6]).toFixed(3); })()""".formatted(page.script(Candidate.OURS)))); }
      else if (a[2].equals("iso")) System.out.println(page.call("eval", "Promise.resolve([crossOriginIsolated, performance.now(), performance.now()])"));
      else if (a[2].equals("first")) for (int slow : new int[] {1, 6}) {
        var rr = FirstRun.in(page, 10, slow);
        for (var c : rr.candidates()) { var f = rr.of(c); System.out.println(slow + " " + c.name() + " compiled " + f.compiled().median() + " called " + f.called().median() + " longest " + f.longest().median() + " max " + f.longest().max()); }
      }
      else if (a[2].equals("heap")) {
        var hh = Heap.in(page, Extent.QUICK, 1); for (var c : hh.candidates()) { var h = hh.of(c); System.out.println(c.name() + " " + h.loaded().median() + " " + h.warm().median() + " " + h.used().median()); }
      } else if (a[2].equals("growth")) {
        for (var g : Growth.values()) { var gg = g.in(page, Extent.QUICK); for (var c : gg.candidates()) gg.of(c).forEach((k, v) -> System.out.println(g + " " + c.name() + " " + k + " " + v.median() * 1000 + " us")); }
      } else {
        var r = EventsPerSecond.in(page, Extent.QUICK);
        for (var c : r.candidates()) { var s = r.of(c); System.out.println(c.name() + " " + 1000 / s.median() + " /s  x " + r.of(Candidate.SEGMENT).to(s)); }
        System.out.println("A/A " + r.of(Candidate.OURS).to(r.of(Candidate.AGAIN)));
      }
    }
  }
}
