using Competence.Kernel;
using Competence.Mentoring.Guides;
using FluentAssertions;
using Xunit;

namespace Competence.Mentoring.Tests.Guides;

public sealed class GuideBookContents
{
    [Fact]
    public void Each_occasion_has_one_guide_with_questions_and_tips_in_both_languages()
    {
        Guide.All.Select(g => g.Occasion).Should().Equal(Enum.GetValues<GuideOccasion>());
        foreach (var guide in Guide.All)
        {
            guide.Questions.Count.Should().BeInRange(5, 8);
            guide.Tips.Should().HaveCount(3);
            new List<LocalizedText>([guide.Title, guide.Purpose, .. guide.Questions, .. guide.Tips]).Should().OnlyContain(t => t.Sv!.Length > 5 && t.En!.Length > 5);
        }
    }
}
