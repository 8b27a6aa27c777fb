using System.Net.Http.Json;
using System.Text;
using Competence.Kernel;
using Competence.People.Contracts;
using Competence.Skills.RatingImports;
using Competence.Skills.Ratings;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ImportRatingsScenarios(CompetenceApi api)
{
    private const string Heading = "Person;Kompetens;Källa;Chef;Nivå;Datum;Kommentar\n";
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_file_becomes_ratings_of_their_own_days_and_a_second_run_writes_nothing()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        var file = $"{Heading}{ada};{sql};self;;2;2024-05-01;\n{ada};{sql};self;;3;2025-05-01;Kurs\n{ada};SQL;chef;{boss};4;2025-06-01T10:00:00Z;\n";

        var first = await Import(file);
        var events = await Events(ada);
        var second = await Import(file);

        (first.Created, first.Rejected.Count, first.Total).Should().Be((3, 0, 3));
        (second.Created, second.Skipped).Should().Be((0, 3));
        (await Events(ada)).Should().Be(events).And.Be(3);
        var told = await work.As(ada).Read($"people/{ada}/skills/{sql}");
        told.At("history").EnumerateArray().Select(h => h.Int("level")).Should().Equal(4, 3, 2);
        told.At("parts").EnumerateArray().Single(p => p.At("source").GetString() == "self").At("comment").GetString().Should().Be("Kurs");
    }

    [Fact]
    public async Task Imported_ratings_answer_a_campaign_as_ratings_given_one_by_one_do()
    {
        var (sql, go, boss) = (await work.Skill("SQL"), await work.Skill("Go"), await work.Hire());
        var (ada, bo, today) = (await work.Hire(boss), await work.Hire(boss), People.PeopleClient.Today);
        var campaign = (await work.Stranger().PostAsJsonAsync("/api/v1/campaigns", new
        {
            name = new { sv = "Våren", en = (string?)null }, population = new { isEveryone = false, managerIds = new[] { boss } }, skillIds = new[] { sql },
            includesRoleSkills = false, startsOn = today, dueOn = today.AddDays(14), isBlind = true, remindDaysBefore = Array.Empty<int>(),
        }).View()).At("campaignId").GetGuid();
        await work.Told(async () => await work.Stranger().Sent(HttpMethod.Post, $"campaigns/{campaign}/opening").View());
        var (now, then) = ($"{TimeProvider.System.GetUtcNow():O}", "2024-05-01");
        await Import($"{Heading}{ada};{sql};self;;3;{now};\n{ada};{go};self;;4;{now};\n{ada};{sql};chef;{boss};5;{now};\n{bo};{sql};self;;2;{then};\n{boss};{sql};self;;1;{now};\n");

        var read = await work.Stranger().Read($"campaigns/{campaign}");
        (read.Int("people"), read.Int("questions"), read.Int("selfAnswered"), read.Int("managerAnswered"), read.Int("differences")).Should().Be((2, 2, 1, 1, 1));
        (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0].At("skills")[0].Int("answer").Should().Be(3);
        (await work.As(bo).Read($"people/{bo}/campaigns")).At("items")[0].At("skills")[0].Int("answer").Should().BeNull("it was said before the first day");
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_by_row_column_and_reason_and_the_rest_is_taken()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        await work.Skill("Rita"); await work.Skill("Rita");
        var proposed = await work.Skill("Go", isActive: false);

        var run = await Import(
            $"{Heading}{ada};{sql};self;;6;2024-05-01;\n{Guid.CreateVersion7()};{sql};self;;1;2024-05-01;\n{ada};Rita;self;;1;2024-05-01;\n{ada};{proposed};self;;1;2024-05-01;\n"
            + $"{ada};{sql};chef;;1;2024-05-01;\n{ada};{sql};chef;{ada};1;2024-05-01;\n{ada};{sql};själv;;1;2999-01-01;\n{ada};{sql};ingen;;1;i går;\n{ada};{sql};self;;1\n{ada};{sql};self;;1;2024-05-01;\n");

        run.Rejected.Select(r => (r.Row, r.Column, r.Code)).Should().BeEquivalentTo<(int, string?, string)>([
            (2, "Nivå", "skills.import-level"), (3, "Person", "skills.import-unknown-person"), (4, "Kompetens", "skills.import-ambiguous-skill"),
            (5, "Kompetens", "skills.not-active"), (6, "Chef", "skills.import-value-missing"), (7, "Chef", "skills.import-rater"),
            (8, "Datum", "skills.import-future"), (9, "Källa", "skills.import-source"), (9, "Datum", "skills.import-date"), (10, null, "skills.row-ragged"),
        ]);
        run.Created.Should().Be(1);
    }

    [Fact]
    public async Task Commas_within_a_quoted_heading_do_not_divide_it()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());

        var run = await Import($"{Heading.TrimEnd()};\"Not, a, b, c, d, e, f, g\"\n{ada};{sql};self;;3;2024-05-01;;x\n", isDryRun: true);

        (run.Created, run.Rejected.Count).Should().Be((1, 0));
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());

        var run = await Import($"{Heading}{ada};{sql};self;;3;2024-05-01;\n", isDryRun: true);

        run.Created.Should().Be(1);
        (await Events(ada)).Should().Be(0);
    }

    [Fact]
    public async Task Whoever_is_killed_between_steps_goes_on_and_nothing_is_written_twice()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        var file = Heading + string.Join('\n', Enumerable.Range(0, 6000).Select(i => $"{ada};{sql};self;;{i % 6};{new DateTime(2005, 1, 1).AddDays(i):yyyy-MM-dd};"));

        var killed = new CatalogueRun(Store, work.Tenant);
        var upload = killed.Upload(Encoding.UTF8.GetBytes(file));
        var checkpoint = await killed.Run(Work(), new RatingsImportInput(upload, Empty), stopAfter: 1);
        await killed.Run(Work(), new RatingsImportInput(upload, Empty), checkpoint);

        (killed.Created, await Events(ada)).Should().Be((6000, 6000));
        (await work.As(ada).Read($"people/{ada}/skills")).At("skills")[0].Int("ownRating").Should().Be(5999 % 6);
    }

    [Fact]
    public async Task People_are_found_by_the_ids_of_other_systems_and_an_older_rating_does_not_undo_a_newer()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        await work.Tell(new PersonKeysChanged([new(ada, 1, PersonKeys.Of("HR-17"), PersonKeys.Of("17"), PersonKeys.Of("ada@x.se"))]));
        await work.As(ada).RateOwn(ada, sql, 5).View();

        var run = await Import($"{Heading}hr-17;{sql};self;;1;01/02/2020;\n17;{sql};self;;2;25/04/2020;\nADA@x.se;{sql};self;;3;20210101;\n");

        run.Rejected.Should().BeEmpty();
        (await work.As(ada).Read($"people/{ada}/skills")).At("skills")[0].Int("ownRating").Should().Be(5);
        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).At("history").EnumerateArray().Select(h => h.Int("level")).Should().Equal(5, 3, 2, 1);
    }

    [Fact]
    public async Task An_import_writes_what_ratings_one_by_one_would_have_written()
    {
        var (sql, rita) = (await work.Skill("SQL"), await work.Skill("Rita"));
        var role = await work.Role((sql, 3, 5), (rita, 2, 1));
        var boss = await work.Hire();
        var (ada, bo) = (await work.Hire(boss, role: role), await work.Hire(boss, role: role));
        foreach (var (skill, level) in new[] { (sql, 4), (rita, 1) }) await work.As(ada).RateOwn(ada, skill, level).View();
        await work.As(boss).RateReport(ada, sql, 3).View();
        var said = await Rows($"select data->>'occurredAt' from events.mt_events where tenant_id = '{work.Tenant}' and data->>'personId' = '{ada}' and type = 'skills.skill-rated' order by version");

        await Import($"{Heading}{bo};{sql};self;;4;{said[0]};\n{bo};{rita};self;;1;{said[1]};\n{bo};{sql};chef;{boss};3;{said[2]};\n");

        foreach (var table in Written) (await Rows(Of(table, bo))).Should().Equal(await Rows(Of(table, ada)), table);

        // one person in the other's place, and without what differs from second to second
        string Of(string sql, Guid person) => sql.Replace("PERSON", $"{person}", StringComparison.Ordinal)
            .Replace("STREAM", $"{SkillProfile.IdOf(person)}", StringComparison.Ordinal).Replace("TENANT", work.Tenant, StringComparison.Ordinal);
    }

    private static readonly string[] Written =
    [
        "select replace(replace(data::text, 'PERSON', 'p'), 'STREAM', 's') || concat_ws('|', mt_version, mt_dotnet_type) from skills.mt_doc_skillprofile where tenant_id = 'TENANT' and id = 'STREAM'",
        "select replace(data::text, 'PERSON', 'p') || concat_ws('|', version, type, mt_dotnet_type, nullif(headers, 'null'), is_archived, bdata is null) from events.mt_events where tenant_id = 'TENANT' and stream_id = 'STREAM' order by version",
        "select concat_ws('|', type, version, compacted_version, is_archived) from events.mt_streams where tenant_id = 'TENANT' and id = 'STREAM'",
        "select concat_ws('|', skill_id, exact, shown, confidence, self, manager, managers, newest) from skills.levels where tenant_id = 'TENANT' and person_id = 'PERSON' order by skill_id",
        "select concat_ws('|', skill_id, role_profile_id, required, level) from skills.gaps where tenant_id = 'TENANT' and person_id = 'PERSON' order by skill_id",
        "select concat_ws('|', required, met) from skills.members where tenant_id = 'TENANT' and person_id = 'PERSON'",
    ];

    [Fact]
    public async Task Only_a_key_for_imports_may_bring_ratings()
    {
        var upload = Guid.CreateVersion7();

        var founder = await work.Stranger().PostAsJsonAsync("/api/v1/ratings/imports", new { uploadId = upload });
        var key = await api.AsKey(work.Tenant, "import").PostAsJsonAsync("/api/v1/ratings/imports", new { uploadId = upload, mapping = new { person = "P", nobody = "N" } });

        ((int)founder.StatusCode, (int)key.StatusCode).Should().Be((403, 400));
    }

    private static readonly Dictionary<string, string> Empty = [];
    private IDocumentStore Store => api.Services.GetRequiredService<IDocumentStore>();

    private async Task<CatalogueRun> Import(string file, bool isDryRun = false)
    {
        var run = new CatalogueRun(Store, work.Tenant, isDryRun);
        var input = new RatingsImportInput(run.Upload(Encoding.UTF8.GetBytes(file)), Empty);
        await run.Run(Work(), input);
        return run;
    }

    private IJobWork Work() => api.Services.CreateScope().ServiceProvider.GetServices<IJobWork>().Single(w => w.Kind == "skills.ratings-import");

    private async Task<int> Events(Guid person) =>
        int.Parse((await Rows($"select count(*) from events.mt_events where tenant_id = '{work.Tenant}' and type = 'skills.skill-rated' and data->>'personId' = '{person}'"))[0]);

    private async Task<List<string>> Rows(string sql)
    {
        await using var database = NpgsqlDataSource.Create(api.ConnectionString);
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add($"{reader.GetValue(0)}");
        return rows;
    }
}
