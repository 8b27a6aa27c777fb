using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class PeopleStorageScenarios(CompetenceApi api)
{
    [Fact]
    public async Task What_is_stored_is_what_is_configured_so_a_start_changes_nothing() =>
        await api.Services.GetRequiredService<IDocumentStore>().Storage.Database.AssertDatabaseMatchesConfigurationAsync();

    [Theory]
    [InlineData("select id from people.mt_doc_persondetails where folded like '% lind%' or 'lindqist' <% folded", "ix_person_details_folded")]
    [InlineData("""
        select id from people.mt_doc_persondetails where family_name collate "sv-SE-x-icu" >= 'a'
        order by family_name collate "sv-SE-x-icu", given_name collate "sv-SE-x-icu", id limit 25
        """, "ix_person_details_name")]
    [InlineData("select 1 from people.links where tenant_id = 't' and target_id = '00000000-0000-0000-0000-000000000000' and kind = 'manager'", "ix_links_target")]
    public async Task A_question_has_an_index(string question, string index)
    {
        await using var connection = await api.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var command = new NpgsqlCommand($"set local enable_seqscan = off; explain {question}", connection);
        await using var transaction = await connection.BeginTransactionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var plan = "";
        while (await reader.ReadAsync()) plan += reader.GetString(0) + "\n";

        plan.Should().Contain(index);
    }
}
