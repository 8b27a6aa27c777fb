using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Roles;

namespace Competence.Skills.Tests.Roles;

/// <summary>The words that stories about one role profile are told in.</summary>
internal static class RoleProfileStory
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    public static readonly Guid Author = Guid.CreateVersion7(), Reviewer = Guid.CreateVersion7();
    public static readonly Guid Role = Guid.CreateVersion7(), Sql = Guid.CreateVersion7(), Care = Guid.CreateVersion7();

    public static RoleProfileDrafted Drafted => new(Role, new("Supporttekniker", null), LocalizedText.Empty, null, null, null, []);
    public static Requirement Ask(Guid skill, int level, DateOnly? horizon = null) => new(skill, level, 3, false, horizon, null);
    public static SkillsRequired Required(params Requirement[] asked) => new(Role, asked);
    public static RoleProfileVersionPublished Published(int version) => new(Role, version, Now);
    public static RoleProfileSubmitted Submitted(DateOnly? validFrom = null) => new(Role, Author, null, validFrom, Now);
    public static RoleProfileApproved Approved(int version, DateOnly? validFrom = null) => new(Role, version, Reviewer, validFrom ?? Today, Now);
    public static Func<RoleProfile?, Decision> Publish => PublishBy(Reviewer);
    public static Func<RoleProfile?, Decision> PublishBy(Guid by, bool isReviewed = true) =>
        profile => PublishRoleProfileHandler.Decide(new(Role, by), profile, RoleProfileRules.Default with { IsReviewed = isReviewed }, Now, Today);
    public static RoleProfileVersionCancelled Cancelled(int version) => new(Role, version, Reviewer, Now);
    public static Func<RoleProfile?, Decision> Cancel(int version) => profile => CancelRoleProfileVersionHandler.Decide(new(Role, version, Reviewer), profile, Now, Today);
    public static Func<RoleProfile?, Decision> Submit(DateOnly? validFrom = null, Guid? reviewer = null, bool isReviewer = true) =>
        profile => SubmitRoleProfileHandler.Decide(new(Role, Author, reviewer, isReviewer, validFrom, BasedOn: null), profile, version: 1, Now, Today);
    public static Func<RoleProfile?, Decision> SendBack(Guid by, string? reason) =>
        profile => SendBackRoleProfileHandler.Decide(new(Role, by, reason), profile, Now);
    public static Func<RoleProfile?, Decision> Require(IReadOnlyList<Requirement> asked, params Skill[] skills) =>
        profile => RequireSkillsHandler.Decide(new(Role, asked, BasedOn: null), profile, skills, version: 1, Today);

    public static DateOnly Today => DateOnly.FromDateTime(Now.Date);

    public static Skill Skill(Guid id, SkillStatus status = SkillStatus.Active) => new(
        id, new("-", null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Technical, status, 3, false, null,
        Competence.Skills.Catalogue.Skill.OwnFramework, null, [], [], null);

    public static Story<RoleProfile> Given(params object[] facts) => Story<RoleProfile>.Given(RoleProfile.Fold, facts);
}
