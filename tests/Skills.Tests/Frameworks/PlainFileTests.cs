using System.Text;
using Competence.Skills.Catalogue;
using Competence.Skills.Frameworks.Plain;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Frameworks;

public sealed class PlainFileTests
{
    private static readonly PlainKeys Keys = new("t");

    [Theory]
    [InlineData("=1+1", "'=1+1"), InlineData("+46", "'+46"), InlineData("-x", "'-x"), InlineData("@a", "'@a"), InlineData("'=x", "''=x"),
     InlineData("'x", "'x"), InlineData("''=x", "'''=x"), InlineData("C++", "C++"), InlineData("", "")]
    public void A_formula_is_made_text_and_comes_back_as_it_was(string text, string cell)
    {
        PlainCell.Escape(text).Should().Be(cell);
        PlainCell.Unescape(cell).Should().Be(text);
    }

    [Fact]
    public void Several_values_in_a_cell_come_back_as_they_were()
    {
        string[] items = ["a", "b\\n", "two\nlines", "\\"];

        PlainCell.Items(PlainCell.List(items)).Should().Equal(items);
    }

    [Fact]
    public void A_mapping_comes_back_as_it_was()
    {
        var mapping = new SkillMapping(MappedFramework.Sfia, MappingMatch.Close, "DATM|x", "8");

        PlainColumns.ReadMapping(PlainColumns.Write(mapping)).Should().Be(mapping);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_be_parted_by_semicolons()
    {
        var file = Read("labelSv;key;kind\nSvets;weld;technical\n");

        file.Faults.Should().BeEmpty();
        (file.Rows.Single().Key, file.Rows.Single().Cell("labelSv")).Should().Be(("weld", "Svets"));
    }

    [Theory]
    [InlineData("name\nx", "skills.csv-missing-column"), InlineData("key,labelSv\na", "skills.row-ragged"), InlineData("key,labelSv,kind\na,A,magic", "skills.bad-value"),
     InlineData("key,labelSv,colour\na,A,red", "skills.csv-unknown-column"), InlineData("key,labelSv\na,A\na,B", "skills.repeated-row"),
     InlineData("key,labelSv\n,A", "skills.source-id-missing"), InlineData("key,labelSv,replacedBy\na,A,\"b\nc\"", "skills.two-successors"),
     InlineData("key,labelSv,criticality\na,A,x", "skills.bad-value"), InlineData("key,labelSv,mappings\na,A,nonsense", "skills.bad-value")]
    public void What_cannot_be_read_is_reported(string text, string code) => Read(text).Faults.Select(f => f.Code).Should().Equal(code);

    [Theory]
    [InlineData("key,labelSv,broader\na,A,b\nb,B,a\nc,C,", "skills.broader-cycle", 2)]
    [InlineData("key,labelSv,broader\na,A,a\nc,C,", "skills.self-reference", 1)]
    [InlineData("key,labelSv,broader\na,A,nowhere\nb,B,a\nc,C,", "skills.unknown-broader", 2)]
    [InlineData("key,labelSv,replacedBy\na,A,b\nb,B,c\nc,C,", "skills.replaced-by-chain", 1)]
    [InlineData("key,labelSv,replacedBy\na,A,b\nb,B,a\nc,C,", "skills.replaced-by-cycle", 2)]
    [InlineData("key,labelSv,replacedBy\na,A,nowhere\nc,C,", "skills.unknown-successor", 1)]
    [InlineData("key,labelSv\nc,C\na,C", "skills.name-taken", 1)]
    [InlineData("key,labelSv,criticality\na,A,9\nc,C,", "skills.bad-value", 1)]
    [InlineData("key,labelSv,descriptionSv\na,,x\nc,C,", "skills.label-missing", 1)]
    public void A_row_that_does_not_fit_is_left_out_with_what_leans_on_it(string text, string code, int faults)
    {
        var plan = Plan(text);

        plan.Faults.Should().HaveCount(faults).And.OnlyContain(f => f.Code == code);
        plan.Sound.Select(s => s.Row.Key).Should().Contain("c").And.NotContain("a");
    }

    [Fact]
    public void A_row_becomes_what_happened()
    {
        var plan = Plan("key,labelSv,status,replacedBy\nold,Fax,deprecated,new\nnew,Chatt,,\n");

        var (old, chat) = (plan.Sound[0], plan.Sound[1]);
        old.Facts().Select(f => f.GetType().Name).Should().Equal(nameof(SkillProposed), nameof(SkillActivated), nameof(SkillDeprecated));
        old.Facts().OfType<SkillDeprecated>().Single().ReplacedBy.Should().Be(chat.Id);
        chat.Facts().OfType<SkillProposed>().Single().SourceUri.Should().Be("new");
    }

    private static PlainFile Read(string text) => PlainFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static PlainPlan Plan(string text) => PlainPlan.Of(Read(text).Rows, new PlainSurroundings
    {
        Skills = new Dictionary<Guid, Skill>(), Known = new HashSet<Guid>(), Broader = [], Names = Array.Empty<string>().ToLookup(n => n, _ => Guid.Empty),
        Replaced = Array.Empty<Guid>().ToLookup(n => n), Required = new HashSet<Guid>(), Rated = new HashSet<Guid>(),
    }, Keys);
}
