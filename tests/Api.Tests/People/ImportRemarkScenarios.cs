using System.Text;
using Competence.People.Persons;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.People;

public sealed class ImportRemarkScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";

    [Fact]
    public async Task A_row_that_contradicts_itself_is_taken_by_its_days_and_reported_each_time()
    {
        const string file = "Id;Förnamn;Efternamn;Från;Till;Orsak;Status;Kön\n" +
            "1;Eva;Öberg;2015-01-01;;;Active;Female\n" +
            "2;Bo;Ek;2015-01-01;2020-05-01;Resignation;Active;Male\n" +
            "3;Ada;Lind;2015-01-01;;;Terminated for Cause;Female\n" +
            "4;Nils;Al;2015-01-01;;Retirement;Leave of Absence;\n" +
            "5;Per;By;2015-01-01;;Unk;Future Start;X\n" +
            "6;Ola;Ek;2015-01-01;2020-05-01;;Slutat;Male\n" +
            "7;Åke;Ö;2015-01-01;;;Vilande;Male\n" +
            "8;Siv;Ö;2015-01-01;;;Aktiv;Diverse\n";
        var mapping = new { externalId = "Id", givenName = "Förnamn", familyName = "Efternamn", start = "Från", end = "Till", endReason = "Orsak", status = "Status", legalGender = "Kön" };

        var first = await new ImportRun(api, tenant, Encoding.UTF8.GetBytes(file), mapping).ToEnd();
        var second = await new ImportRun(api, tenant, Encoding.UTF8.GetBytes(file), mapping).ToEnd();

        (int, string?, string)[] remarks =
        [
            (3, "Status", "people.import-says-employed"), (4, "Status", "people.import-says-left"), (5, "Orsak", "people.import-reason-without-end"),
            (6, "Status", "people.import-says-to-come"), (8, "Status", "people.import-status"),
        ];
        foreach (var run in new[] { first, second })
        {
            run.Remarked.Select(r => (r.Row, r.Column, r.Code)).Should().BeEquivalentTo(remarks);
            run.Rejected.Select(r => (r.Row, r.Column, r.Code)).Should().BeEquivalentTo([(9, "Kön", "people.import-legal-gender")]);
        }
        (first.Counts, second.Counts).Should().Be(((7, 0, 0, 1), (0, 0, 7, 1)));
        (await IsActive("Bo")).Should().BeFalse("days decide");
        (await IsActive("Ada")).Should().BeTrue();
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(tenant);
        (await session.Query<LegalGenderRecord>().ToListAsync()).Select(r => r.Gender)
            .Should().BeEquivalentTo<LegalGender?>([LegalGender.Female, LegalGender.Male, LegalGender.Female, LegalGender.Other, LegalGender.Male, LegalGender.Male]);
    }

    private async Task<bool> IsActive(string search)
    {
        var client = await api.Founder(tenant);
        return (await client.Read($"people/{(await client.Read($"people?search={search}")).GetProperty("items")[0].GetProperty("personId").GetGuid()}")).GetProperty("isActive").GetBoolean();
    }
}
