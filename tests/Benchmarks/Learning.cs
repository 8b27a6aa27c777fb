using System.Diagnostics;

namespace Competence.Benchmarks;

/// <summary>What people ask of a catalogue of 5,000 things to learn from, and everybody enrolled in one of them by a rule, twice.</summary>
internal sealed class Learning(Baselines baselines, string url, Visitor founder)
{
    private const int Items = 5000;

    public async Task Ask(Report report, int people)
    {
        var skills = (await baselines.Texts("select skill_id from goals.skills order by 1")).Select(Guid.Parse).ToArray();
        await Parallel.ForEachAsync(Enumerable.Range(0, Items), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, _) => await founder.Post("learning-items", new
        {
            kind = "course", title = $"Kurs {i:0000}", hours = 1 + i % 40,
            skills = Enumerable.Range(0, 1 + i % 2).Select(n => new { skillId = skills[(i * 3 + n) % skills.Length], fromLevel = i % 4, toLevel = 1 + i % 4 + (i % 4 < 3 ? i % 2 : 0) }),
        }));
        var learners = (await baselines.Texts("select person_id from goals.members order by 1 limit 8")).Select(Guid.Parse).ToArray();
        var visitors = await Task.WhenAll(learners.Select(person => Visitor.As(url, person)));
        report.Add(await Load.Run($"the next step of one, among {Items} items", 500, 1, i => visitors[i % 8].Fetch($"people/{learners[i % 8]}/next-steps")), most: 100);
        report.Add(await Load.Run("the hours of the company", 100, 1, _ => founder.Fetch("learning-hours-report")), most: 500);
        foreach (var visitor in visitors) visitor.Dispose();

        var item = (await founder.Get("learning-items?limit=1")).GetProperty("items")[0].GetProperty("itemId").GetGuid();
        var rule = (await founder.Post("enrolment-rules", new { itemId = item, population = new { isEveryone = true }, basis = "law" })).GetProperty("ruleId").GetGuid();
        report.Add("people enrolled by a rule, rows/s", people / await Run(rule));
        report.Add("the same again, without an event, rows/s", people / await Run(rule));
    }

    private async Task<double> Run(Guid rule)
    {
        var watch = Stopwatch.StartNew();
        await founder.Job(await founder.Post($"enrolment-rules/{rule}/runs", new { }));
        return watch.Elapsed.TotalSeconds;
    }
}
