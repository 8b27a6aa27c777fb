using Competence.People.Access;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.People.Tests;

public sealed class AccessDecisions
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ada = Guid.CreateVersion7(), Admin = Guid.CreateVersion7(), North = Guid.CreateVersion7();

    [Fact]
    public void A_role_is_given_and_told() =>
        GrantAccessHandler.Decide(new(Ada, AccessRole.Auditor, [], Admin), null, [], Now)
            .Should().BeEquivalentTo(new { Events = new[] { new AccessGranted(Ada, AccessRole.Auditor, [], Now) }, News = new[] { new AccessChanged(Ada) } });

    [Fact]
    public void Nobody_gives_themselves_a_role() =>
        GrantAccessHandler.Decide(new(Ada, AccessRole.Auditor, [], Ada), null, [], Now).Refusal!.Code.Should().Be("people.own-access");

    [Fact]
    public void A_role_in_an_unknown_unit_is_refused() =>
        GrantAccessHandler.Decide(new(Ada, AccessRole.HrPartner, [North], Admin), null, [], Now).Refusal!.Code.Should().Be("people.unknown-unit");

    [Fact]
    public void A_role_already_held_ends_no_session() =>
        GrantAccessHandler.Decide(new(Ada, AccessRole.Auditor, [], Admin), Holding(AccessRole.Auditor), [], Now)
            .Should().BeEquivalentTo(new { Events = Array.Empty<object>(), News = Array.Empty<object>() });

    [Fact]
    public void A_role_given_in_other_units_replaces_the_former_units()
    {
        var grants = Grants.Fold(Holding(AccessRole.HrPartner, North), new AccessGranted(Ada, AccessRole.HrPartner, [Admin], Now));

        grants!.Items.Should().ContainSingle().Which.UnitIds.Should().Equal(Admin);
    }

    [Theory, InlineData(0, "people.last-tenant-admin"), InlineData(1, null)]
    public void The_last_administrator_stays_one(int others, string? refused) =>
        RevokeAccessHandler.Decide(new(Ada, AccessRole.TenantAdmin), Holding(AccessRole.TenantAdmin), others, Now).Refusal?.Code.Should().Be(refused);

    [Fact]
    public void A_role_that_is_not_held_cannot_be_taken() =>
        RevokeAccessHandler.Decide(new(Ada, AccessRole.Auditor), null, 0, Now).Events.Should().BeEmpty();

    private static Grants Holding(AccessRole role, params Guid[] units) => Grants.Fold(null, new AccessGranted(Ada, role, units, Now))!;
}
