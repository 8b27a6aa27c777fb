using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Definitions.ContentFaultsTests;

namespace Competence.Templates.Tests.Answers;

public sealed class SeeingTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly TemplateContent Content = Of(Text("a"));
    private static readonly Section Section = Content.Sections[0];

    [Fact]
    public void What_the_other_has_handed_in_is_hidden_until_both_have()
    {
        Content.WritersFor(Section, Party.Employee, [Party.Manager], null, Today).Should().Equal(Party.Employee);
        Content.WritersFor(Section, Party.Employee, [Party.Manager, Party.Employee], null, Today).Should().Equal(Party.Employee, Party.Manager);
    }

    [Fact]
    public void On_the_day_it_is_shown_even_so_but_never_what_is_not_handed_in()
    {
        Content.WritersFor(Section, Party.Employee, [Party.Manager], Today.AddDays(1), Today).Should().Equal(Party.Employee);
        Content.WritersFor(Section, Party.Employee, [Party.Manager], Today, Today).Should().Equal(Party.Employee, Party.Manager);
        Content.WritersFor(Section, Party.Manager, [Party.Manager], Today, Today).Should().Equal(Party.Manager);
    }

    [Fact]
    public void Whoever_has_no_part_in_a_section_does_not_see_it()
    {
        Content.WritersFor(Section, Party.Hr, [Party.Manager, Party.Employee], Today, Today).Should().BeEmpty();
        Of(Text("a")).SeenBy(Party.Hr).Should().BeEmpty();
    }

    [Fact]
    public void A_section_that_one_fills_alone_waits_for_the_other_too()
    {
        var own = Section with { Key = "own", FilledBy = [Party.Employee], ReadBy = [Party.Manager] };
        var content = Content with { Sections = [Section, own] };

        content.WritersFor(own, Party.Manager, [Party.Employee], null, Today).Should().BeEmpty();
        content.WritersFor(own, Party.Manager, [Party.Employee, Party.Manager], null, Today).Should().Equal(Party.Employee);
    }
}
