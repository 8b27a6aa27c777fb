using Competence.Skills.Search;
using JasperFx.Events.Projections;
using Marten;

namespace Competence.Skills.Catalogue;

internal static class CatalogueRegistration
{
    public static void AddCatalogue(this StoreOptions marten)
    {
        marten.Schema.For<Skill>().DatabaseSchemaName("skills").Index(skill => skill.ReplacedBy!);
        marten.Events.MapEventType<SkillProposed>("skills.skill-proposed");
        marten.Events.MapEventType<SkillDescribed>("skills.skill-described");
        marten.Events.MapEventType<SkillActivated>("skills.skill-activated");
        marten.Events.MapEventType<SkillDeprecated>("skills.skill-deprecated");
        marten.Events.MapEventType<SkillRetired>("skills.skill-retired");
        marten.Events.MapEventType<SkillLinked>("skills.skill-linked");
        marten.Events.MapEventType<SkillImported>("skills.skill-imported");

        marten.Projections.Add<SkillProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add(new SkillLabels(), ProjectionLifecycle.Inline, "skill-labels", rebuild =>
        {
            rebuild.DeleteDataInTableOnTeardown(LabelTables.Skills.Name);
            rebuild.DeleteDataInTableOnTeardown(LabelTables.Skills.Words);
            rebuild.DeleteDataInTableOnTeardown(LabelTables.Broader);
        });
        LabelTables.AddTo(marten);
    }
}
