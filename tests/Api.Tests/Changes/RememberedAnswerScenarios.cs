using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.People.Persons;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Changes;

public sealed class RememberedAnswerScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task What_nobody_has_changed_is_told_from_memory()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await Told(ada);

        await Unnoted($"update skills.mt_doc_skillprofile set data = jsonb_set(data, '{{ratings}}', '{{}}') where tenant_id = '{work.Tenant}'");

        (await Told(ada)).Should().Contain("\"ownRating\":4");
    }

    [Fact]
    public async Task Whatever_it_was_read_from_changes_it_at_once()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var role = await work.Role((sql, 4, 5));
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 4).View();
        (await Told(ada)).Should().Contain("\"ownRating\":4").And.Contain("\"required\":null");

        await work.As(boss).RateReport(ada, sql, 2).View();
        (await Told(ada)).Should().Contain("\"managerRating\":2");

        await work.Place(ada, boss, role: role);
        (await Told(ada)).Should().Contain("\"required\":4");

        await work.Require(role, (sql, 5, 5));
        await work.Publish(role);
        (await Told(ada)).Should().Contain("\"required\":5");
    }

    [Fact]
    public async Task Another_reader_gets_an_answer_of_their_own()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await Told(ada);

        (await work.As(boss).GetStringAsync(Path(ada))).Should().Contain("\"isBlind\":true").And.Contain("\"ownRating\":null");
        (await Told(ada)).Should().Contain("\"isBlind\":false");
    }

    [Fact]
    public async Task Rights_are_asked_about_anew()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await Told(ada);

        await using (var session = api.Store().LightweightSession(work.Tenant))
        {
            session.Events.Append(ada, new EmploymentEnded(ada, Workplace.LongAgo, Workplace.LongAgo.AddYears(1), null));
            await session.SaveChangesAsync();
        }

        (await work.As(ada).GetAsync(Path(ada))).StatusCode.Should().Be(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_unknown_parameter_is_refused_whatever_is_remembered()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await Told(ada);

        await work.As(ada).GetAsync(new Uri($"/api/v1/people/{ada}/skills?odd=1", UriKind.Relative)).ShouldBe(400);
    }

    private static Uri Path(Guid person) => new($"/api/v1/people/{person}/skills", UriKind.Relative);

    private Task<string> Told(Guid person) => work.As(person).GetStringAsync(Path(person));

    /// <summary>As nothing of ours writes: past the triggers.</summary>
    private async Task Unnoted(string sql)
    {
        await using var write = api.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand($"begin; set local session_replication_role = replica; {sql}; commit");
        await write.ExecuteNonQueryAsync();
    }
}
