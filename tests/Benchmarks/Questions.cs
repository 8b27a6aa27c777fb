namespace Competence.Benchmarks;

/// <summary>What people ask of a large company, each beside the same question in plain SQL.</summary>
internal sealed class Questions(Baselines baselines, string url, Company company)
{
    private const string Person = "select m.person_id from skills.member_keys k join skills.members m using (tenant_id, person_id) where k.kind = 0 order by k.key limit 200";

    public async Task Ask(Report report, Visitor founder, Figures read, Figures write)
    {
        var tenant = await Text("select tenant_id from skills.members limit 1");
        var manager = Guid.Parse(await Text(
            $"select target_id from skills.member_links where kind = 'manager' group by target_id having count(*) = {Company.TeamSize - 1} order by 1 limit 1"));
        var large = Guid.Parse(await Text("select target_id from skills.member_links where kind = 'unit' group by target_id order by count(*) desc limit 1"));
        var raters = (await Texts(Person)).Take(8).Select(Guid.Parse).ToArray();
        var skills = (await Texts("select id from skills.mt_doc_skill order by 1")).ToArray();
        var visitors = await Task.WhenAll(raters.Select(rater => Visitor.As(url, rater)));
        using var boss = await Visitor.As(url, manager);

        report.Add(await Load.Run("a person's profile", 8_000, 8, i => visitors[i % 8].Fetch($"people/{raters[i % 8]}/skills")), read);
        report.Add(await Load.Run("a person's profile, one at a time", 500, 1, i => visitors[i % 8].Fetch($"people/{raters[i % 8]}/skills")),
            await baselines.Sql("a person's levels", 500, "select * from skills.levels where tenant_id = $1 and person_id = $2", tenant, raters[0]), 10, bySpeed: false);
        report.Add(await Load.Run("a team of 12", 500, 1, _ => boss.Fetch($"people/{manager}/team-matrix")), await baselines.Sql("a team's levels", 500,
            "select l.person_id, l.skill_id, l.shown from skills.member_links k join skills.levels l on l.tenant_id = $1 and l.person_id = k.person_id where k.tenant_id = $1 and k.kind = 'manager' and k.target_id = $2", tenant, manager), 30, bySpeed: false);
        report.Add(await Load.Run("search for a skill", 500, 1, i => boss.Fetch($"skills?search=kompetnes {i % Company.Skills:00}")));
        report.Add(await Load.Run("search for a person", 500, 1, i => boss.Fetch($"people?search=efternamn{i}")));
        await Overviews(report, founder, tenant, large);
        await Scenario(report, founder, tenant, large);
        report.Add(await Load.Run("a rating by each of 8", 2_000, 8, i => visitors[i % 8].Put($"people/{raters[i % 8]}/skills/{skills[i / 8 % skills.Length]}/self-rating", new { level = (i / 8 / skills.Length + i) % 6 })), write);
        foreach (var visitor in visitors) visitor.Dispose();
    }

    private async Task Overviews(Report report, Visitor founder, string tenant, Guid large)
    {
        const string Cells =
            "select l.skill_id, count(*), avg(l.shown), count(*) filter (where l.shown >= 3) from skills.member_links k join skills.levels l on l.tenant_id = $1 and l.person_id = k.person_id where k.tenant_id = $1 and k.kind = 'unit' {0} group by l.skill_id";
        foreach (var (name, path, where) in new[]
        {
            ($"gap and heatmap of a unit of {company.LargeUnit}", $"units/{large}/gap", "and k.target_id = $2"), ("gap and heatmap of the company", "organisation/gap", "and k.target_id <> $2"),
        })
        {
            if (!await founder.Has(path)) continue;
            report.Add(await Load.Run(name, 100, 1, _ => founder.Fetch(path)),
                await baselines.Sql(name, 5, string.Format(System.Globalization.CultureInfo.InvariantCulture, Cells, where), tenant, path.StartsWith("units", StringComparison.Ordinal) ? large : Guid.Empty), 100, bySpeed: false);
        }
    }

    /// <summary>Its plan changed and counted anew, as somebody does who tries what-ifs; one at a time.</summary>
    private async Task Scenario(Report report, Visitor founder, string tenant, Guid unit)
    {
        const string Holders =
            "select k.target_id, l.skill_id, l.shown, count(*) from skills.member_links k join skills.levels l on l.tenant_id = $1 and l.person_id = k.person_id and l.shown >= 1 and l.confidence >= 0.3 where k.tenant_id = $1 and k.kind = 'unit' group by 1, 2, 3";
        var year = TimeProvider.System.GetUtcNow().Year;
        var role = Guid.Parse(await Text("select target_id from skills.member_links where kind = 'role' limit 1"));
        var drafted = await founder.Post($"units/{unit}/scenarios", new { name = new { sv = "Mätning", en = (string?)null }, fromYear = year + 1, toYear = year + 3 });
        var scenario = $"units/{unit}/scenarios/{drafted.GetProperty("scenarioId").GetGuid()}";
        report.Add(await Load.Run($"a scenario of {company.LargeUnit} planned and counted anew", 30, 1, async i =>
        {
            await founder.Put($"{scenario}/plan", new { headcounts = new[] { new { unitId = unit, roleProfileId = role, year = year + 1, people = i % 50 } } }, "*");
            await founder.Fetch($"{scenario}/forecast");
        }), await baselines.Sql("who has which level in which unit", 3, Holders, tenant), 1000, bySpeed: false);
    }

    private async Task<string> Text(string sql) => (await Texts(sql))[0];

    private Task<List<string>> Texts(string sql) => baselines.Texts(sql);
}
