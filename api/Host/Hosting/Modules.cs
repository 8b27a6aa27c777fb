using System.Reflection;
using Competence.Goals;
using Competence.Mentoring;
using Competence.Metrics;
using Competence.People;
using Competence.Skills;
using Competence.Templates;

namespace Competence.Api.Hosting;

/// <summary>Where endpoints, handlers and sentences are looked for: the modules and the host itself.</summary>
internal static class Modules
{
    public static readonly Assembly[] Assemblies =
        [typeof(PeopleModule).Assembly, typeof(SkillsModule).Assembly, typeof(GoalsModule).Assembly, typeof(MentoringModule).Assembly, typeof(TemplatesModule).Assembly,
        typeof(MetricsModule).Assembly, typeof(Modules).Assembly];
}
