using Competence.People.Lines;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.People;

/// <summary>A rebuild empties the table for everybody until it is done, so that no other scenario may run beside it.</summary>
[CollectionDefinition(nameof(LineRebuildScenarios), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(LineRebuildScenarios))]
public sealed class LineRebuildScenarios(CompetenceApi api)
{
    private readonly HttpClient client = api.Founding($"t-{Guid.CreateVersion7():N}");

    [Fact]
    public async Task A_rebuild_gives_the_same_links_in_every_tenant()
    {
        var (boss, next) = (await client.Register("Bo", "Ek"), await client.Register("Nils", "Al"));
        var ada = await client.Register("Ada", "Lind", boss, await client.OpenUnit("Laget"));
        await client.Manager(ada, next, PeopleClient.Today.AddMonths(1)).IsDone();
        await client.Manager(ada, null, PeopleClient.Today).IsDone();
        await client.End(boss, PeopleClient.Today.AddDays(9)).IsDone();
        var live = await Links();

        using var daemon = await api.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<LinksProjection>(CancellationToken.None);

        (await Links()).Should().Be(live);
    }

    private async Task<string> Links()
    {
        await using var command = api.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(
            "select count(*) || ' ' || md5(string_agg(l::text, '|' order by l::text)) from people.links l");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
