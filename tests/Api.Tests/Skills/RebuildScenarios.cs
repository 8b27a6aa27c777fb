using Competence.Skills.Contracts;
using Competence.Skills.Rebuilds;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Skills;

/// <summary>Alone: whoever rates meanwhile waits for it.</summary>
[Collection(nameof(Jobs.Alone))]
public sealed class RebuildScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task Read_models_made_anew_from_the_events_are_the_ones_that_were_there()
    {
        var (sql, rita) = (await work.Skill("SQL"), await work.Skill("Rita"));
        var role = await work.Role((sql, 3, 5), (rita, 2, 1));
        var boss = await work.Hire();
        var ada = await work.Hire(boss, role: role);
        await work.As(ada).RateOwn(ada, sql, 1).View();
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await work.As(boss).RateReport(ada, rita, 1).View();
        await using var database = NpgsqlDataSource.Create(api.ConnectionString);
        var live = await Everything(database);
        var indexes = await Indexes(database);

        await Execute(database, $"delete from skills.levels where tenant_id = '{work.Tenant}'; delete from skills.gaps where tenant_id = '{work.Tenant}'; "
            + $"update skills.members set met = 9 where tenant_id = '{work.Tenant}'; update skills.mt_doc_skillprofile set data = jsonb_set(data, '{{ratings}}', '{{}}') where tenant_id = '{work.Tenant}'; "
            + $"delete from skills.requirements where tenant_id = '{work.Tenant}'");
        var report = await new SkillsRebuild(api.Services.GetRequiredService<IDocumentStore>(), database, TimeProvider.System).Run(default);

        report.Events.Should().BeGreaterThanOrEqualTo(3);
        (await Everything(database)).Should().Equal(live);
        (await Indexes(database)).Should().Equal(indexes, "the new tables have the old ones' keys, indexes and triggers");
        await work.As(ada).RateOwn(ada, rita, 5).View();
    }

    [Fact]
    public async Task What_it_finds_of_role_fits_that_was_not_told_is_left_to_be_told()
    {
        var (sql, other) = (await work.Skill("SQL"), await work.Skill("Svenska"));
        var ada = await work.Hire(role: await work.Role((sql, 3, 5)));
        await work.As(ada).RateOwn(ada, sql, 2).View();
        await using var database = NpgsqlDataSource.Create(api.ConnectionString);
        await Execute(database, $"update skills.members set fit = 1 where tenant_id = '{work.Tenant}'");

        await new SkillsRebuild(api.Services.GetRequiredService<IDocumentStore>(), database, TimeProvider.System).Run(default);
        var told = await work.Told(() => work.As(ada).RateOwn(ada, other, 2).View());

        told.OfType<RoleFitsChanged>().Should().ContainSingle().Which.Fits.Should().ContainSingle().Which.Fit.Should().Be(.6667m);
    }

    private async Task<List<string>> Everything(NpgsqlDataSource database) =>
    [
        .. await Rows(database, $"select concat_ws('|', id, data, mt_version, mt_dotnet_type) from skills.mt_doc_skillprofile where tenant_id = '{work.Tenant}' order by 1"),
        .. await Rows(database, $"select concat_ws('|', person_id, skill_id, exact, shown, confidence, self, manager, managers, newest) from skills.levels where tenant_id = '{work.Tenant}' order by 1"),
        .. await Rows(database, $"select concat_ws('|', person_id, skill_id, role_profile_id, required, level) from skills.gaps where tenant_id = '{work.Tenant}' order by 1"),
        .. await Rows(database, $"select concat_ws('|', person_id, required, met, fit, fit_role_profile_id, fit_version) from skills.members where tenant_id = '{work.Tenant}' order by 1"),
        .. await Rows(database, $"select concat_ws('|', role_profile_id, skill_id, horizon, level, importance) from skills.requirements where tenant_id = '{work.Tenant}' order by 1"),
    ];

    private static async Task<List<string>> Indexes(NpgsqlDataSource database) =>
    [
        .. await Rows(database, "select indexdef from pg_indexes where schemaname = 'skills' and tablename in ('levels', 'mt_doc_skillprofile') order by 1"),
        .. await Rows(database, "select pg_get_triggerdef(oid) from pg_trigger where tgrelid in ('skills.levels'::regclass, 'skills.mt_doc_skillprofile'::regclass) order by 1"),
        .. await Rows(database, "select conname || contype::text from pg_constraint where conrelid in ('skills.levels'::regclass, 'skills.mt_doc_skillprofile'::regclass) order by 1"),
    ];

    private static async Task<List<string>> Rows(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add($"{reader.GetValue(0)}");
        return rows;
    }

    private static async Task Execute(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
