using Competence.Templates.Sites;
using Competence.Templates.TaskTags;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Obligations.Facts;

namespace Competence.Templates.Tests.Sites;

public sealed class SiteDecisions
{
    private static readonly Guid Place = Guid.CreateVersion7(), Unit = Guid.CreateVersion7();
    private static readonly SiteContent Works = new("Verkstaden", "Storgatan 1", [Unit]);
    private static readonly SiteSurroundings Around = new(new HashSet<Guid> { Unit }, [], 0);
    private static readonly SiteSet WasSet = new(Place, Works, Hr, Now);

    private static Story<Site> Given(params object[] facts) => Story<Site>.Given(Site.Fold, facts);

    [Fact]
    public void A_unit_belongs_to_one_site()
    {
        Given().When(s => SetSiteHandler.Decide(new(Place, Works, true, Hr), s, Around, null, Now)).Then(WasSet);
        Given().When(s => SetSiteHandler.Decide(new(Place, Works, true, Hr), s, Around with { Elsewhere = [Unit] }, null, Now)).Refused("templates.unit-on-another-site");
        Given().When(s => SetSiteHandler.Decide(new(Place, Works, true, Hr), s, Around with { KnownUnits = new HashSet<Guid>() }, null, Now)).Refused("templates.unknown-unit");
        Given(WasSet).When(s => SetSiteHandler.Decide(new(Place, Works, false, Hr), s, Around, 1, Now)).Then();
    }

    [Fact]
    public void A_closed_site_has_no_units_and_is_not_changed()
    {
        Given(WasSet).When(s => CloseSiteHandler.Decide(new(Place, Hr), s, Now)).Then(new SiteClosed(Place, Hr, Now)).State!.Content.UnitIds.Should().BeEmpty();
        Given(WasSet, new SiteClosed(Place, Hr, Now)).When(s => SetSiteHandler.Decide(new(Place, Works, false, Hr), s, Around, 2, Now)).Refused("templates.site-closed");
        Given(WasSet, new SiteClosed(Place, Hr, Now)).When(s => CloseSiteHandler.Decide(new(Place, Hr), s, Now)).Then();
    }

    [Theory]
    [InlineData("truck", true)]
    [InlineData("hot-work", true)]
    [InlineData("första-hjälpen", true)]
    [InlineData("Truck", false)]
    [InlineData("hot work", false)]
    [InlineData("-truck", false)]
    [InlineData("", false)]
    public void A_tag_is_a_plain_word(string tag, bool isOne) => TaskTag.IsOne(tag).Should().Be(isOne);

    [Fact]
    public void The_same_tags_in_another_order_are_no_change() =>
        SetTaskTagsHandler.Decide(new(TagOwner.Person, Ada, ["b", "a"], Hr, null), new(Ada, TagOwner.Person, Ada, ["a", "b"]), 1, Now).Events.Should().BeEmpty();
}
