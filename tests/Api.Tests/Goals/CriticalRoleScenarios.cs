using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Copies;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class CriticalRoleScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Workplace work = new(api);

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(5, 3, false)]
    [InlineData(3, 5, false)]
    [InlineData(null, 5, false)]
    public async Task A_role_is_critical_that_gives_weight_to_a_critical_skill(int? criticality, int importance, bool isCritical)
    {
        var (welding, selling, role) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Tell(new SkillsChanged([new(welding, 1, "Svetsning", null, "technical", true, criticality), new(selling, 1, "Försäljning", null, "soft", true, 3)]));
        await work.Tell(new RoleProfilePublished(role, 1, 0, 0, DateTimeOffset.UnixEpoch, "Svetsare", null, [new(welding, 3, importance, null), new(selling, 3, 5, null)]));

        await using var session = api.Store().QuerySession(work.Tenant);
        (await session.IsCritical(role, Today, default)).Should().Be(isCritical);
    }

    [Fact]
    public async Task What_is_asked_from_a_later_day_makes_no_role_critical_before_it()
    {
        var (welding, role) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Tell(new SkillsChanged([new(welding, 1, "Svetsning", null, "technical", true, 5)]));
        await work.Tell(new RoleProfilePublished(role, 1, 0, 0, DateTimeOffset.UnixEpoch, "Svetsare", null, [new(welding, 3, 5, Today.AddDays(9))]));

        await using var session = api.Store().QuerySession(work.Tenant);
        (await session.IsCritical(role, Today, default)).Should().BeFalse();
        (await session.IsCritical(role, Today.AddDays(9), default)).Should().BeTrue();
    }
}
