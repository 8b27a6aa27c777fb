using Competence.Skills.Members;
using Competence.Skills.Roles;
using Competence.Skills.Teams;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Teams;

public sealed class TeamGapTests
{
    private static readonly Guid Role = Guid.CreateVersion7(), Sql = Guid.CreateVersion7();

    [Fact]
    public void Steps_and_people_are_counted_a_skill() =>
        Gaps(Seen(1), Seen(4), Seen(null)).Should().Be(new TeamSkillGap(Sql, PeopleWithGap: 2, Steps: 5, AtTarget: 1, Needed: 3, Blind: 0));

    [Fact]
    public void Who_is_yet_to_be_rated_counts_as_neither_having_nor_lacking() =>
        Gaps(Seen(1), Blind(4)).Should().Be(new TeamSkillGap(Sql, PeopleWithGap: 1, Steps: 2, AtTarget: 0, Needed: 2, Blind: 1));

    [Fact]
    public void Fewer_than_five_people_whom_the_reader_may_not_read_are_left_out() =>
        Gaps(Seen(1), Unseen(0), Unseen(0), Unseen(0), Unseen(0))!.Needed.Should().Be(1);

    [Fact]
    public void Five_people_whom_the_reader_may_not_read_count_as_a_group() =>
        Gaps(Seen(1), Unseen(0), Unseen(0), Unseen(0), Unseen(0), Unseen(3)).Should()
            .Be(new TeamSkillGap(Sql, PeopleWithGap: 5, Steps: 14, AtTarget: 1, Needed: 6, Blind: 0));

    [Fact]
    public void A_group_of_four_alone_tells_nothing() => Gaps(Unseen(0), Unseen(1), Unseen(2), Unseen(3)).Should().BeNull();

    private static TeamSkillGap? Gaps(params TeamMember[] people)
    {
        var asked = new Dictionary<Guid, Requirement> { [Sql] = new(Sql, 3, 5, false, null, null) };
        return TeamGaps.Of(new Team(people, new Dictionary<Guid, IReadOnlyDictionary<Guid, Requirement>> { [Role] = asked })).SingleOrDefault();
    }

    private static TeamMember Seen(int? level) => Someone(new TeamLevel(level, IsBlind: false), isReadable: true);
    private static TeamMember Blind(int level) => Someone(new TeamLevel(level, IsBlind: true), isReadable: true);
    private static TeamMember Unseen(int level) => Someone(new TeamLevel(level, IsBlind: false), isReadable: false);

    private static TeamMember Someone(TeamLevel level, bool isReadable) =>
        new(new Member(Guid.CreateVersion7(), null, null, Role), isReadable, new Dictionary<Guid, TeamLevel> { [Sql] = level });
}
