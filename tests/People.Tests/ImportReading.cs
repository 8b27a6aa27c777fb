using Competence.People.Imports;
using Competence.People.Persons;
using FluentAssertions;
using Xunit;

namespace Competence.People.Tests;

public sealed class ImportReading
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("2020-04-03", "2020-04-03"), InlineData("20200403", "2020-04-03"), InlineData("3.4.2020", "2020-04-03")]
    [InlineData("2020-04-03 00:00:00", "2020-04-03"), InlineData("9999-01-01", null), InlineData("", null)]
    public void A_date_that_says_what_is_what_is_read(string text, string? date) =>
        Column().Read(text).Should().Be((date is null ? (DateOnly?)null : DateOnly.Parse(date), (string?)null));

    [Fact]
    public void The_columns_other_dates_tell_whether_the_day_stands_first()
    {
        Column("25/04/2020").Read("03/04/2020").Date.Should().Be(new DateOnly(2020, 4, 3));
        Column("25-04-2020").Read("03-04-2020").Date.Should().Be(new DateOnly(2020, 4, 3));
        Column("01/02/2020").Read("03/04/2020").Fault.Should().Be("people.import-ambiguous-date");
        Column("25/04/2020", "04/25/2020").Read("03/04/2020").Fault.Should().Be("people.import-ambiguous-date");
        Column("04/25/2020").Read("03/04/2020").Date.Should().Be(new DateOnly(2020, 3, 4));
    }

    [Theory]
    [InlineData("2020-02-30"), InlineData("i dag"), InlineData("1-2"), InlineData("0001-01-01"), InlineData("2020-1-1-1"), InlineData("--")]
    public void What_is_no_date_is_refused(string text) => Column().Read(text).Fault.Should().Be("people.import-date");

    [Fact]
    public void Swedish_headings_are_known()
    {
        var guess = MappingGuess.For(["Anst-id", "Anställningsnr", "Förnamn", "Efternamn", "E-post", "Chef", "Avdelning", "Startdatum", "Färg"]);

        guess.ToDictionary(g => g.Key, g => g.Value.Column).Should().BeEquivalentTo(new Dictionary<ImportField, string>
        {
            [ImportField.ExternalId] = "Anst-id", [ImportField.EmployeeNumber] = "Anställningsnr", [ImportField.GivenName] = "Förnamn",
            [ImportField.FamilyName] = "Efternamn", [ImportField.Email] = "E-post", [ImportField.ManagerExternalId] = "Chef",
            [ImportField.Unit] = "Avdelning", [ImportField.Start] = "Startdatum",
        });
        MappingGuess.For(["familyName"])[ImportField.FamilyName].Confidence.Should().Be(GuessConfidence.Exact);
        MappingGuess.Missing(MappingGuess.For(["Skostorlek"])).Should().HaveCount(3);
    }

    [Fact]
    public void Only_who_stands_on_a_cycle_is_on_it()
    {
        var managers = new Dictionary<string, string> { ["a"] = "b", ["b"] = "c", ["c"] = "b", ["d"] = "a", ["e"] = "", ["f"] = "f" };

        ManagerGraph.OnCycles(managers.Keys, managers.GetValueOrDefault).Should().BeEquivalentTo("b", "c", "f");
    }

    [Fact]
    public void The_same_row_has_nothing_to_say_the_second_time()
    {
        var (id, boss, unit, role) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var row = new ImportedPerson(2, "7")
        {
            GivenName = "Ada", FamilyName = "Lind", Email = "ada@x.se", Title = "", Unit = "Lager", Manager = "1", Start = new(2020, 1, 1),
            SaysEnd = true, End = new(2027, 1, 1), SaysHours = true, ContractedHours = 30, RoleProfile = role,
        };
        var links = new RowLinks(unit, SaysManager: true, boss);

        var first = ImportDecision.Decide(row, id, null, null, links, Today);
        var person = first.Events.Aggregate((Person?)null, Person.Fold);
        var second = ImportDecision.Decide(row, id, person, first.Details, links, Today);

        first.Events.Should().HaveCount(6);
        (second.Events.Count, second.Details).Should().Be((0, null));
        ImportDecision.Decide(row with { End = null }, id, person, first.Details, links, Today).Events
            .Should().Equal(new EmploymentContinued(id, new(2020, 1, 1)));
        ImportDecision.Decide(row with { Start = new(2020, 2, 1) }, id, person, first.Details, links, Today).Events
            .Should().Equal(new EmploymentStarted(id, new(2020, 2, 1), 30, new DateOnly(2020, 1, 1)));
        ImportDecision.Decide(row with { Title = "Chef", FamilyName = "Berg" }, id, person, first.Details, links, Today).Events
            .Should().BeEquivalentTo(new object[] { new PersonRenamed(id), new PersonDetailsChanged(id, ["title"]) });
    }

    [Fact]
    public void A_leaver_who_comes_back_begins_anew()
    {
        var id = Guid.CreateVersion7();
        var gone = new object[] { new PersonRegistered(id), new EmploymentStarted(id, new(2015, 1, 1), 40, null), new EmploymentEnded(id, new(2015, 1, 1), new(2020, 1, 1), null) }
            .Aggregate((Person?)null, Person.Fold);
        var known = new PersonDetails(id, "Ada", "Lind", null, null, null, "7", null, null);

        ImportDecision.Decide(new(2, "7") { Start = new(2026, 4, 1) }, id, gone, known, new(null, false, null), Today).Events
            .Should().Equal(new EmploymentStarted(id, new(2026, 4, 1), null, null));
    }

    [Theory]
    [InlineData("Anna-Karin O'Neill", " anna karin o neill"), InlineData("  A\u030Asa  ", " åsa"), InlineData("", "")]
    public void Words_are_what_stands_between_marks(string text, string words) => SearchText.Of(text).Should().Be(words);

    [Fact]
    public void Folding_forgets_rings_dots_and_accents() => SearchText.Fold("åäö é ø æ ß").Should().Be("aao e o a ss");

    private static DateColumn Column(params string[] observed)
    {
        var column = new DateColumn();
        foreach (var text in observed) column.Observe(text);
        return column;
    }
}
