using Competence.Skills.Campaigns;
using Competence.Skills.Catalogue;
using Competence.Skills.Contests;
using Competence.Skills.Frameworks;
using Competence.Skills.Groundwork;
using Competence.Skills.Merging;
using Competence.Skills.Interests;
using Competence.Skills.Matches;
using Competence.Skills.Needs;
using Competence.Skills.Ratings;
using Competence.Skills.Readers;
using Competence.Skills.Scenarios;
using Competence.Skills.Roles;
using Competence.Skills.Snapshots;
using Competence.Skills.Workforce;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills;

/// <summary>What can we do, and what will we need?</summary>
public static class SkillsModule
{
    public static IServiceCollection AddSkills(this IServiceCollection services) => services
        .AddFrameworks()
        .AddRatings()
        .AddCampaigns()
        .AddMerging()
        .AddReaders()
        .AddScenarios()
        .ConfigureMarten(marten =>
        {
            marten.AddCatalogue();
            marten.AddSnapshots();
            marten.AddContests();
            marten.AddInterests();
            marten.AddMatches();
            marten.AddRoles();
            marten.AddNeeds();
        })
        .AddWorkforce()
        .AddGroundwork();
}
